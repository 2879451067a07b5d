package org.wis.certdocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The words of the printed certificate, always in both languages. They belong to the document and not to a page, so they stand here. */
final class PaperWords {

    private static final Properties WORDS = read();

    private PaperWords() {
    }

    static String chinese(String key, Object... operands) {
        return of(key + ".zh", operands);
    }

    static String english(String key, Object... operands) {
        return of(key + ".en", operands);
    }

    /** Both, Chinese first. */
    static String both(String key, Object... operands) {
        return chinese(key, operands) + " " + english(key, operands);
    }

    private static String of(String key, Object... operands) {
        String words = WORDS.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("the certificate has no words for " + key);
        }
        return operands.length == 0 ? words : MessageFormat.format(words, operands);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream stream = PaperWords.class.getResourceAsStream("certificate.properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
