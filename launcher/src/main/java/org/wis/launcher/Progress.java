package org.wis.launcher;

/** Hears what the start is doing, one sentence at a time, in both languages. */
@FunctionalInterface
public interface Progress {

    /**
     * @param chinese what happens now, in Chinese; never null
     * @param english the same in English; never null
     */
    void says(String chinese, String english);

    /** Hears nothing: for tests. */
    static Progress silent() {
        return (chinese, english) -> { };
    }
}
