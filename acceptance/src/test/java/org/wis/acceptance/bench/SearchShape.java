package org.wis.acceptance.bench;

import java.util.function.BiPredicate;
import java.util.function.Function;

/** What people type into the one box, and what an answer to it must be. */
enum SearchShape {
    /** The whole number of a document. */
    ID_NUMBER(Woman::idNumber, (woman, typed) -> typed.equals(woman.idNumber())),
    /** Its last six characters. */
    LAST_SIX(woman -> woman.idNumber().substring(12), (woman, typed) -> woman.idNumber() != null && woman.idNumber().endsWith(typed)),
    /** The beginning of a name: the surname of a short one, two characters of a longer one. */
    NAME_PREFIX(woman -> woman.name().substring(0, Math.min(2, woman.name().length() - 1)),
            (woman, typed) -> woman.name().startsWith(typed) || woman.villageName().startsWith(typed)),
    /** Initials of the pinyin. */
    INITIALS(Woman::initials, (woman, typed) -> woman.initials().startsWith(typed) || woman.pinyin().startsWith(typed)),
    /** The name of a village. */
    VILLAGE(Woman::villageName, (woman, typed) -> woman.villageName().startsWith(typed) || woman.name().startsWith(typed)),
    /** The last four digits of a telephone. */
    PHONE_END(Woman::phoneEnd, (woman, typed) -> typed.equals(woman.phoneEnd()));

    private final Function<Woman, String> text;
    private final BiPredicate<Woman, String> answers;

    SearchShape(Function<Woman, String> text, BiPredicate<Woman, String> answers) {
        this.text = text;
        this.answers = answers;
    }

    /** What is typed to find her. */
    String typed(Woman woman) {
        return text.apply(woman);
    }

    /** Whether she is an answer to it. */
    boolean answers(Woman found, String typed) {
        return answers.test(found, typed);
    }
}
