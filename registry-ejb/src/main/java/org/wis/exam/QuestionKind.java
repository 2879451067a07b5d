package org.wis.exam;

/** Sorts of questions. */
public enum QuestionKind {
    /** One option is right. */ SINGLE,
    /** Several may be right; all of them and no other must be chosen. */ MULTIPLE,
    /** Right or wrong. */ TRUE_FALSE
}
