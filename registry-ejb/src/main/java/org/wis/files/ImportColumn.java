package org.wis.files;

import java.io.Serializable;

/**
 * A column of a table that can be handed in. Headings are part of the format: either language is understood, whichever the page speaks.
 *
 * @param key        name of the value
 * @param type       what it holds
 * @param required   whether every row needs it
 * @param limit      most characters, or the largest number
 * @param chinese    Chinese heading
 * @param english    English heading
 * @param vocabulary its words; null where it has none
 */
public record ImportColumn(String key, Type type, boolean required, int limit, String chinese, String english, Vocabulary vocabulary) implements Serializable {

    /** What a column holds. */
    public enum Type {
        /** Text. */ TEXT,
        /** A citizen identity number. */ ID_NUMBER,
        /** A date. */ DATE,
        /** A time of the day. */ TIME,
        /** A whole number from 0. */ WHOLE,
        /** A word of the vocabulary. */ WORD
    }

    static ImportColumn needed(String key, Type type, int limit, String chinese, String english) {
        return new ImportColumn(key, type, true, limit, chinese, english, null);
    }

    static ImportColumn possible(String key, Type type, int limit, String chinese, String english) {
        return new ImportColumn(key, type, false, limit, chinese, english, null);
    }

    static ImportColumn word(String key, boolean required, String chinese, String english, Vocabulary vocabulary) {
        return new ImportColumn(key, Type.WORD, required, 0, chinese, english, vocabulary);
    }

    boolean isHeaded(String heading) {
        String plain = Vocabulary.plain(heading);
        return plain.equals(Vocabulary.plain(chinese)) || plain.equals(Vocabulary.plain(english));
    }
}
