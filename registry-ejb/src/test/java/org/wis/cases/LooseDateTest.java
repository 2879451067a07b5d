package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.gate.Refused;

class LooseDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"900101", "19900101", "1990-1-1", "1990-01-01", "1990.1.1", "1990/1/1", "1990年1月1日", "１９９０．１．１", " 1990 - 1 - 1 ", "90-1-1", "９０0101", "1990年1月1"})
    void the_first_of_january_1990_in_every_form(String typed) {
        assertEquals(LocalDate.of(1990, 1, 1), LooseDate.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"050301,2005-03-01", "260301,2026-03-01", "261231,2026-12-31", "270302,2027-03-02", "270303,1927-03-03", "300131,1930-01-31", "000229,2000-02-29"})
    void a_short_year_lies_in_the_hundred_years_that_end_one_year_ahead(String typed, LocalDate date) {
        assertEquals(date, LooseDate.read(typed, TODAY));
    }

    @Test
    void six_digits_that_may_also_be_a_year_and_a_month_are_refused_with_both_readings() {
        Refused refused = refused("201012");
        assertEquals(ValueRefusal.DATE_AMBIGUOUS, refused.code());
        assertEquals(List.of("2020-10-12", "2010-12"), refused.operands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-1", "199011", "1990年1月"})
    void a_month_without_a_day_is_refused(String typed) {
        assertEquals(ValueRefusal.DATE_DAY_MISSING, refused(typed).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900230", "1990-2-30", "1990-13-1", "900230", "90-0-1", "19890229"})
    void a_day_that_the_calendar_lacks_is_refused(String typed) {
        assertEquals(ValueRefusal.DATE_NOT_IN_CALENDAR, refused(typed).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/2/1990", "昨天", "9001", "1990-1-1-1", "1990010", "19900101x", "九零年一月一日"})
    void anything_else_is_refused(String typed) {
        assertEquals(ValueRefusal.DATE_UNREADABLE, refused(typed).code());
    }

    @Property
    void every_date_reads_back_from_its_long_forms(@ForAll @IntRange(max = 60000) int dayNumber) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(dayNumber);
        for (String form : List.of("uuuu-M-d", "uuuuMMdd", "uuuu.M.d", "uuuu年M月d日", "uuuu/MM/dd")) {
            assertEquals(date, LooseDate.read(date.format(DateTimeFormatter.ofPattern(form)), TODAY));
        }
    }

    private static Refused refused(String typed) {
        return assertThrows(Refused.class, () -> LooseDate.read(typed, TODAY));
    }
}
