package org.wis.portal;

/**
 * A standing in one line: icon, word and tone say the same.
 *
 * @param tone ok, warn, bad or none
 * @param icon class of the icon
 * @param word words, not a key
 */
public record StandingLine(String tone, String icon, String word) {

    /** Tone. */
    public String getTone() {
        return tone;
    }

    /** Icon. */
    public String getIcon() {
        return icon;
    }

    /** Words. */
    public String getWord() {
        return word;
    }
}
