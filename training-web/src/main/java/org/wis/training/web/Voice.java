package org.wis.training.web;

import org.wis.portal.Language;
import org.wis.portal.Words;

/**
 * Words in one language, for what is written outside a page.
 *
 * @param words    the words
 * @param language the language
 */
record Voice(Words words, Language language) {

    /** The words of a key. */
    String say(String key, Object... operands) {
        return words.in(language, key, operands);
    }

    /** Whether it speaks Chinese. */
    boolean isChinese() {
        return language == Language.ZH;
    }
}
