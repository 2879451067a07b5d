package org.wis.training;

/** What a person owes for a year (5.4). */
public enum TrainingObligation {
    /** 1,800 minutes and one training at prefecture level or above. */ FULL,
    /** Nothing: 183 days of leave or more. */ EXEMPT,
    /** The full duty, with grace to 30 June: leave of less than 183 days. */ DEFERRED,
    /** Pre-service training and exam instead: less than 183 days on the post. */ PRE_SERVICE
}
