package org.wis.position;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * Required posts of all offices in a place on a day, added up (article 28).
 *
 * @param place    the place
 * @param name     its name
 * @param offices  offices that must have posts
 * @param required posts required
 * @param held     posts held on establishment, never counted beyond what is required of the office
 * @param missing  posts missing
 * @param lacking   offices that miss at least one
 * @param single   townships whose only operator on establishment is one person, though nothing is missing
 * @param others   holders who are not on establishment
 */
public record PlaceGap(DivisionCode place, String name, long offices, long required, long held, long missing, long lacking, long single, long others) implements Serializable {

    private static final int WHOLE = 1000;

    /** Posts held, in thousandths of those required; 1,000 where nothing is required. */
    public int filled() {
        return required == 0 ? WHOLE : (int) (held * WHOLE / required);
    }
}
