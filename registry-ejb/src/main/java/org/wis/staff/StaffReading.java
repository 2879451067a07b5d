package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;

/** Staff, posts and gaps in the reader's jurisdiction, for any day; and one's own record. */
@Stateless
public class StaffReading {

    private static final int MOST_LINES = 500;

    @Inject
    StaffLists lists;
    @Inject
    RequiredPosts posts;
    @Inject
    StaffFile file;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;

    /** How many lines {@link #list} has in all. */
    @Reads(Action.READ_STAFF)
    public long count(@On DivisionCode scope, LocalDate day, String text) {
        return lists.count(scope, text, day);
    }

    /**
     * People of the offices in a division, one line for each post held on the day.
     *
     * @param text  beginning of a name; null or blank for all
     * @param first lines to skip
     * @param max   lines wished, at most 500 are given
     */
    @Reads(Action.READ_STAFF)
    public List<StaffLine> list(@On DivisionCode scope, LocalDate day, String text, int first, int max) {
        return lists.lines(scope, text, day, limits.onEstablishment(day), Math.max(0, first), Math.min(max, MOST_LINES));
    }

    /** Required posts of the offices in a division on a day, with what is missing. */
    @Reads(Action.READ_STAFF)
    public List<PositionGap> gaps(@On DivisionCode scope, LocalDate day) {
        return posts.on(scope, day);
    }

    /** One person with every fact. @throws Refused PERSON_UNKNOWN */
    @Reads(Action.READ_STAFF)
    public StaffDetail detail(@On StaffId staff) {
        return file.of(staff);
    }

    /** One's own record. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public StaffDetail own() {
        return file.of(signatory.self());
    }
}
