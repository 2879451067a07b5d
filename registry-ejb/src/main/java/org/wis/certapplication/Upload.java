package org.wis.certapplication;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A file as it was handed in; nothing about it is believed.
 *
 * @param name    what it was called; may be null
 * @param content its bytes; never null
 */
public record Upload(String name, byte[] content) implements Serializable {

    private static final int NAME_LIMIT = 120;

    /** Defensive copy. */
    public Upload {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }

    /** Its name for people: the last part, without signs that mean something to a program, never empty. */
    String shownName() {
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;]", "").strip();
        String kept = last.isEmpty() ? "-" : last;
        return kept.codePointCount(0, kept.length()) <= NAME_LIMIT ? kept : kept.substring(0, kept.offsetByCodePoints(0, NAME_LIMIT));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload upload && shownName().equals(upload.shownName()) && Arrays.equals(content, upload.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return shownName() + " (" + content.length + " bytes)";
    }
}
