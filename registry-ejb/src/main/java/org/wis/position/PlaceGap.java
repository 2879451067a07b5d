package org.wis.position;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.wis.division.DivisionCode;
import org.wis.staff.PositionGap;
import org.wis.staff.PositionType;

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

    /** The sum of the posts of all offices in a place. */
    static PlaceGap of(DivisionCode place, String name, List<PositionGap> posts) {
        return new PlaceGap(place, name, offices(posts, post -> true), sum(posts, PositionGap::required), sum(posts, post -> Math.min(post.required(), post.holders())),
                sum(posts, PositionGap::gap), offices(posts, post -> post.gap() > 0),
                offices(posts, post -> post.position() == PositionType.TOWNSHIP_OPERATOR && post.gap() == 0 && post.holders() == 1), sum(posts, PositionGap::others));
    }

    private static long sum(List<PositionGap> posts, ToIntFunction<PositionGap> figure) {
        return posts.stream().mapToInt(figure).sum();
    }

    private static long offices(List<PositionGap> posts, Predicate<PositionGap> which) {
        return posts.stream().filter(which).map(PositionGap::office).distinct().count();
    }

    /** Posts held, in thousandths of those required; 1,000 where nothing is required. */
    public int filled() {
        return required == 0 ? WHOLE : (int) (held * WHOLE / required);
    }
}
