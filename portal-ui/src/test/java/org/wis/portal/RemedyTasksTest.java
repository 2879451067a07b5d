package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.PositionType;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;

class RemedyTasksTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);

    @Test
    void a_township_counts_when_its_only_certificate_ends_before_the_day() {
        assertEquals(1, RemedyTasks.ending(List.of(operator(1, "990121001", DAY.minusDays(1), false)), DAY));
        assertEquals(0, RemedyTasks.ending(List.of(operator(1, "990121001", DAY, false)), DAY));
    }

    @Test
    void a_second_operator_who_lasts_saves_her_township_and_no_other() {
        List<StaffLine> people = List.of(operator(1, "990121001", DAY.minusDays(1), false), operator(2, "990121001", DAY.plusYears(1), false),
                operator(3, "990121002", DAY.minusDays(1), false));
        assertEquals(1, RemedyTasks.ending(people, DAY));
    }

    @Test
    void who_is_on_leave_does_not_count_as_an_operator() {
        assertEquals(1, RemedyTasks.ending(List.of(operator(1, "990121001", DAY.plusYears(1), true)), DAY));
    }

    private static StaffLine operator(long id, String township, LocalDate validTo, boolean onLeave) {
        return new StaffLine(new StaffId(id), "n", "o", DivisionCode.of(township), PositionType.TOWNSHIP_OPERATOR, EstablishmentKind.PUBLIC_INSTITUTION, true, onLeave, false,
                "99-2025-5-0121-0001-0", "VALID", validTo);
    }
}
