package org.wis.cases;

import java.util.Objects;
import org.wis.division.DivisionCode;

/**
 * A search for cards.
 *
 * @param text       what was typed into the one box: document number, its last six characters, name or its beginning, pinyin or its initials, name or code of a
 *                   village, telephone or its last four digits, case number; empty for the whole list
 * @param within     only cards kept in this division; null for the whole own jurisdiction
 * @param alsoExited whether cards that left the registry are found too
 * @param after      where the list goes on, as the page before said; null for the first page
 * @param limit      most cards on a page, 1 to 200
 */
public record CaseQuery(String text, DivisionCode within, boolean alsoExited, String after, int limit) {

    private static final int MOST = 200;

    /** A null text counts as empty; the limit is brought into its bounds. */
    public CaseQuery {
        text = Objects.requireNonNullElse(text, "").strip();
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** The first page of what this text finds in the whole jurisdiction. */
    public static CaseQuery of(String text) {
        return new CaseQuery(text, null, false, null, 20);
    }
}
