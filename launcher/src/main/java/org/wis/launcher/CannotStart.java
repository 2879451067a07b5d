package org.wis.launcher;

/**
 * The system cannot start, for a reason a person at the keyboard can mend. Says it in Chinese and in English.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    CannotStart(String chinese, String english) {
        this(chinese, english, null);
    }

    CannotStart(String chinese, String english, Throwable cause) {
        super(chinese + " / " + english, cause);
        this.chinese = chinese;
        this.english = english;
    }

    /** The sentence in Chinese; never null. */
    public String chinese() {
        return chinese;
    }

    /** The sentence in English; never null. */
    public String english() {
        return english;
    }
}
