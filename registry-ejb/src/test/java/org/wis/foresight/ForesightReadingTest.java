package org.wis.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.GateRefusal;
import org.wis.staff.ActingAppointing;
import org.wis.staff.StaffId;
import org.wis.testing.Stage;

/** Which townships a county is warned of, on a real MariaDB with the people of the demo. */
class ForesightReadingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final DivisionCode LIUWAN = DivisionCode.of("990121002");
    private static final DivisionCode QINGHE = DivisionCode.of("990121001");

    private Stage stage;

    @BeforeEach
    void open() throws SQLException {
        stage = new Stage(NOW);
        stage.signIn("he");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void townships_without_anybody_stand_first_and_each_says_why() {
        Map<String, GateRefusal> causes = new LinkedHashMap<>();
        townships().forEach(one -> causes.put(one.operators().get(0).name(), one.operators().get(0).end().reasons().get(0).code()));
        assertEquals(List.of("陈芳", "王晓", "赵静", "黄英", "李兰"), List.copyOf(causes.keySet()));
        assertEquals(List.of(GateRefusal.TRAINING_HOURS_SHORT, GateRefusal.NOT_ON_ESTABLISHMENT, GateRefusal.ON_LEAVE, GateRefusal.NO_CERTIFICATE, GateRefusal.CERTIFICATE_EXPIRED),
                List.copyOf(causes.values()));
        TownshipForesight last = townships().get(4);
        assertEquals(List.of(LIUWAN, TODAY.plusDays(21), 21), List.of(last.township(), last.gapFrom().orElseThrow(), last.daysLeft()));
    }

    @Test
    void the_last_day_counted_is_the_first_of_the_warnings() throws SQLException {
        set("UPDATE certificate SET valid_to = '2027-02-21' WHERE staff_id = " + person("li"));
        assertEquals(90, daysLeft(LIUWAN));
        set("UPDATE certificate SET valid_to = '2027-02-22' WHERE staff_id = " + person("li"));
        assertTrue(townships().stream().noneMatch(one -> one.township().equals(LIUWAN)));
    }

    @Test
    void a_renewal_applied_for_in_time_keeps_the_township_and_one_too_late_does_not() throws SQLException {
        set("INSERT INTO renewal_application (certificate_id, applied_on) SELECT id, '2026-11-15' FROM certificate WHERE staff_id = " + person("li"));
        assertEquals(21, daysLeft(LIUWAN));
        set("UPDATE renewal_application SET applied_on = '2026-11-14'");
        assertEquals(81, daysLeft(LIUWAN));
    }

    @Test
    void a_second_operator_saves_her_township_until_she_goes_too() throws SQLException {
        set("UPDATE certificate SET status = 'REVOKED' WHERE staff_id = " + person("zhou"));
        assertTrue(townships().stream().noneMatch(one -> one.township().equals(QINGHE)));
        set("UPDATE appointment SET valid_to = '2026-12-01' WHERE staff_id = " + person("qian"));
        TownshipForesight qinghe = townships().stream().filter(one -> one.township().equals(QINGHE)).findFirst().orElseThrow();
        assertEquals(List.of("钱慧", "周敏"), qinghe.operators().stream().map(OperatorForesight::name).toList());
        assertEquals(7, qinghe.daysLeft());
        set("DELETE FROM appointment WHERE staff_id IN (" + person("qian") + ", " + person("zhou") + ")");
        assertEquals(List.of(), townships().stream().filter(one -> one.township().equals(QINGHE)).findFirst().orElseThrow().operators());
    }

    @Test
    void an_acting_operator_keeps_the_township_until_her_last_day() {
        stage.act(ActingAppointing.class, acting -> acting.appoint(LIUWAN, new StaffId(person("xie")), "代1", TODAY, TODAY.plusDays(59)));
        TownshipForesight liuwan = townships().stream().filter(one -> one.township().equals(LIUWAN)).findFirst().orElseThrow();
        assertEquals(List.of(60, true), List.of(liuwan.daysLeft(), liuwan.operators().get(0).acting()));
        assertEquals(GateRefusal.OUT_OF_JURISDICTION, liuwan.operators().get(0).end().reasons().get(0).code());
    }

    @Test
    void training_that_was_made_up_late_or_is_still_in_its_grace_bars_nobody_today() throws SQLException {
        set("UPDATE training_standing SET late_make_up_on = '2026-11-24' WHERE staff_id = " + person("chen"));
        assertTrue(townships().stream().noneMatch(one -> one.operators().get(0).name().equals("陈芳")));
        set("UPDATE training_standing SET late_make_up_on = NULL WHERE staff_id = " + person("chen"));
        set("INSERT INTO training_standing (staff_id, year, strict_minutes, wide_minutes, prefecture_trainings, document_no) VALUES (" + person("chen")
                + ", 2024, 1800, 1800, 1, '训1')");
        stage.setNow(LocalDateTime.of(2026, 3, 1, 9, 0));
        TownshipForesight chen = townships().stream().filter(one -> one.operators().stream().anyMatch(who -> who.name().equals("陈芳"))).findFirst().orElseThrow();
        assertEquals(List.of(31, GateRefusal.TRAINING_HOURS_SHORT), List.of(chen.daysLeft(), chen.operators().get(0).end().reasons().get(0).code()));
    }

    @Test
    void whoever_does_not_write_today_is_not_offered_to_act() {
        Set<StaffId> absent = stage.act(ForesightReading.class, reading -> reading.absent(COUNTY));
        assertEquals(Stream.of("chen", "wang", "zhao", "huang", "fang", "tian", "jiang", "pan").map(name -> new StaffId(person(name))).collect(Collectors.toSet()), absent);
    }

    @Test
    void twelve_months_are_looked_at_for_every_township_and_nothing_is_left_open() {
        List<TownshipForesight> all = stage.act(ForesightReading.class, reading -> reading.townships(COUNTY));
        LocalDate until = stage.act(ForesightReading.class, ForesightReading::lookedUntil);
        assertEquals(TODAY.plusMonths(12), until);
        for (TownshipForesight one : all) {
            LocalDate at = TODAY;
            for (CoverSpell spell : one.cover()) {
                assertEquals(at, spell.from(), one.officeName());
                assertEquals(spell.kind() == CoverSpell.Kind.NOBODY, spell.by().isEmpty(), one.officeName());
                at = spell.to();
            }
            assertEquals(until, at, one.officeName());
        }
        assertEquals(all, all.stream().sorted(TownshipForesight.BY_DAYS_LEFT).toList());
    }

    @Test
    void the_office_above_sees_the_county_summed_up() {
        CountyForesight county = stage.act(ForesightReading.class, reading -> reading.counties(DivisionCode.of("99"))).stream()
                .filter(one -> one.county().equals(COUNTY)).findFirst().orElseThrow();
        List<TownshipForesight> all = stage.act(ForesightReading.class, reading -> reading.townships(COUNTY));
        assertEquals(all.size(), county.townships());
        assertEquals(List.of(4, 5), List.of(county.now(), county.soon()));
        assertEquals(12, county.months().size());
        assertEquals(5, county.months().get(0));
        assertEquals(all.stream().filter(one -> one.gapFrom().isPresent()).count(), county.later());
    }

    private List<TownshipForesight> townships() {
        return stage.act(ForesightReading.class, reading -> reading.soon(COUNTY));
    }

    private int daysLeft(DivisionCode township) {
        return townships().stream().filter(one -> one.township().equals(township)).findFirst().orElseThrow().daysLeft();
    }

    private long person(String username) {
        return stage.person(username);
    }

    private void set(String statement) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement sql = owner.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
