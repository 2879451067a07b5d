package org.wis.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** All words of one language, gathered once from the bundles of all parts. */
final class WordBook {

    /** The parts, each a pair of files messages_PART.properties and messages_PART_en.properties. */
    static final List<String> PARTS =
            List.of("frame", "refusals", "gate", "cases", "card", "rules", "codes", "personnel", "certification", "training", "document", "foresight", "planner", "positions", "hours", "divisions", "assessment", "files", "held");

    private static final WordBook CHINESE = read(Language.ZH);
    private static final WordBook ENGLISH = read(Language.EN);

    private final Map<String, String> words;

    private WordBook(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    static WordBook of(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    Map<String, String> all() {
        return words;
    }

    private static WordBook read(Language language) {
        Map<String, String> words = new TreeMap<>();
        for (String part : PARTS) {
            words.putAll(part(part, language));
        }
        return new WordBook(words);
    }

    /** The words of one part; empty while no feature has brought it. */
    static Map<String, String> part(String part, Language language) {
        String file = "messages_" + part + (language == Language.EN ? "_en" : "") + ".properties";
        Map<String, String> words = new TreeMap<>();
        try (InputStream stream = WordBook.class.getResourceAsStream(file)) {
            if (stream == null) {
                return words;
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
