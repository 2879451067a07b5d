package org.wis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.division.DivisionCode;
import org.wis.hours.HoursLine;
import org.wis.hours.HoursReading;
import org.wis.staff.PositionGap;
import org.wis.staff.StaffReading;
import org.wis.testing.Stage;

/** The reports say what the pages say: their sums are those of the lists they are about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonnelReportingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final DivisionCode PROVINCE = DivisionCode.of("99");

    private Stage stage;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(TODAY.atTime(10, 0));
        stage.signIn("he");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void posts_and_gaps_are_those_of_the_list_by_office_and_in_sum() {
        List<PostsRow> rows = stage.act(PersonnelReporting.class, reporting -> reporting.posts(COUNTY, TODAY));
        List<PositionGap> gaps = stage.act(StaffReading.class, reading -> reading.gaps(COUNTY, TODAY));
        PostsRow sum = rows.get(rows.size() - 1);
        assertTrue(sum.isSum());
        assertEquals(gaps.stream().mapToInt(PositionGap::required).sum(), sum.norm());
        assertEquals(gaps.stream().mapToInt(PositionGap::holders).sum(), sum.held());
        assertEquals(gaps.stream().mapToInt(PositionGap::gap).sum(), sum.gap());
        assertTrue(sum.gap() > 0 && sum.certified() > 0 && sum.expiring() > 0, sum.toString());
        assertTrue(sum.certified() <= sum.held() && sum.expiring() <= sum.certified(), sum.toString());
        for (PositionGap gap : gaps) {
            PostsRow row = rows.stream().filter(one -> one.code().equals(gap.division().value())).findFirst().orElseThrow();
            assertEquals(gap.gap(), row.gap(), row.name());
        }
    }

    @Test
    void the_province_sees_counties_with_the_same_sums() {
        List<PostsRow> rows = stage.act(PersonnelReporting.class, reporting -> reporting.posts(PROVINCE, TODAY));
        PostsRow county = rows.stream().filter(row -> row.code().equals("990121")).findFirst().orElseThrow();
        List<PostsRow> inside = stage.act(PersonnelReporting.class, reporting -> reporting.posts(COUNTY, TODAY));
        PostsRow sum = inside.get(inside.size() - 1);
        assertEquals(new PostsRow("", "", county.norm(), county.held(), county.gap(), county.certified(), county.expiring()), sum);
    }

    @Test
    void everybody_who_enters_data_is_counted_once_as_compliant_exempt_or_with_what_is_missing() {
        List<HoursLine> people = stage.act(HoursReading.class, reading -> reading.list(COUNTY, 2025, null, 0, 500));
        List<TrainingRow> rows = stage.act(PersonnelReporting.class, reporting -> reporting.training(COUNTY, 2025));
        TrainingRow sum = rows.get(rows.size() - 1);
        assertEquals(people.stream().map(HoursLine::staff).distinct().count(), sum.persons());
        assertEquals(sum.persons(), sum.compliant() + sum.exempt() + sum.hoursShort() + sum.trainingShort() + sum.bothShort());
        assertTrue(sum.compliant() > 0, sum.toString());
        assertEquals(TrainingRow.sum(rows.subList(0, rows.size() - 1)), sum);
    }

    @Test
    void hours_are_cut_off_and_never_rounded_up() {
        TrainingRow row = new TrainingRow("1", "x", 0, 0, 0, 0, 0, 1, 1799, 0, 0, 1, 0, 0);
        assertEquals("29.9", row.hours());
    }
}
