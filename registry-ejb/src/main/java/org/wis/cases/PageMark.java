package org.wis.cases;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import org.wis.gate.Refused;

/** A place in the list of cards: pinyin initials, pinyin, id. */
record PageMark(String initials, String pinyin, long id) implements Comparable<PageMark> {

    private static final Comparator<PageMark> ORDER = Comparator.comparing(PageMark::initials).thenComparing(PageMark::pinyin).thenComparingLong(PageMark::id);

    /** The mark as a page hands it around. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((initials + "\n" + pinyin + "\n" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refused PAGE_MARK_UNREADABLE */
    static PageMark of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\n", -1);
            return new PageMark(parts[0], parts[1], Long.parseLong(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refused(CaseRefusal.PAGE_MARK_UNREADABLE);
        }
    }

    @Override
    public int compareTo(PageMark other) {
        return ORDER.compare(this, other);
    }
}
