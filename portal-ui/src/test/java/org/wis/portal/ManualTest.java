package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The manual has every chapter that a page can lead to, in both languages, well formed and of the same build. */
class ManualTest {

    private static final Pattern HELP = Pattern.compile("<ui:param name=\"help\" value=\"([a-z-]+)\"/>");

    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\" alt=\"([^\"]+)\"");

    @Test
    void every_chapter_is_there_in_both_languages_with_the_same_headings() throws Exception {
        for (String chapter : Manual.CHAPTERS) {
            assertEquals(headings(Language.ZH, chapter), headings(Language.EN, chapter), chapter);
        }
    }

    @Test
    void every_page_leads_to_a_chapter_that_exists() throws IOException {
        Set<String> unknown = new TreeSet<>();
        int led = 0;
        for (java.nio.file.Path page : WordsTest.pages()) {
            Matcher help = HELP.matcher(Files.readString(page));
            while (help.find()) {
                led++;
                if (!Manual.CHAPTERS.contains(help.group(1))) {
                    unknown.add(page.getFileName() + " " + help.group(1));
                }
            }
        }
        assertTrue(led > 3, "the search for help links found only " + led);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void every_picture_is_there_in_its_language_is_small_and_says_in_words_what_it_shows() throws IOException {
        int pictures = 0;
        for (String chapter : Manual.CHAPTERS) {
            for (Language language : Language.values()) {
                Matcher picture = PICTURE.matcher(Manual.read(language, chapter));
                while (picture.find()) {
                    pictures++;
                    assertTrue(picture.group(1).startsWith("/registry/manual/" + language.code() + "/"), picture.group(1));
                    assertTrue(picture.group(2).length() > 5, chapter + " " + picture.group(1) + " has no words");
                    try (java.io.InputStream file = Manual.class.getResourceAsStream("/META-INF/resources" + picture.group(1).substring("/registry".length()))) {
                        int size = file == null ? 0 : file.readAllBytes().length;
                        assertTrue(size > 1000 && size < 120_000, picture.group(1) + " has " + size + " bytes");
                    }
                }
            }
        }
        assertTrue(pictures >= 24, "only " + pictures + " pictures");
    }

    private static int headings(Language language, String chapter) throws Exception {
        String text = "<chapter>" + Manual.read(language, chapter) + "</chapter>";
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text))).getElementsByTagName("h2").getLength();
    }
}
