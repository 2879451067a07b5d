package org.wis.training.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.wis.session.DayDraft;
import org.wis.session.Half;
import org.wis.session.HalfDraft;
import org.wis.session.Lessons;

/** A day as it is typed. */
public class DayRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<HalfRow> halves;
    private LocalDate day;
    private Integer amount;

    private DayRow(LocalDate day, Integer amount, List<HalfRow> halves) {
        this.day = day;
        this.amount = amount;
        this.halves = halves;
    }

    /** A day with the usual hours. */
    static DayRow usual(LocalDate day) {
        return new DayRow(day, null, List.of(new HalfRow(Half.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0), null),
                new HalfRow(Half.AFTERNOON, LocalTime.of(14, 0), LocalTime.of(17, 0), null), new HalfRow(Half.EVENING, null, null, null)));
    }

    static DayRow of(DayDraft draft) {
        List<HalfRow> halves = Stream.of(Half.values()).map(half -> draft.halves().stream().filter(one -> one.half() == half).findFirst()
                .map(one -> new HalfRow(half, one.startsAt(), one.endsAt(), one.trainer() == null ? null : one.trainer().value()))
                .orElseGet(() -> new HalfRow(half, null, null, null))).toList();
        return new DayRow(draft.day(), draft.approvedMinutes(), halves);
    }

    /** The next day with the same hours. */
    DayRow next() {
        return new DayRow(day == null ? null : day.plusDays(1), amount, halves.stream().map(HalfRow::copy).toList());
    }

    /** What was typed, when there is a day and a half-day; left out minutes are those of the timetable. */
    DayDraft draft(boolean lessons) {
        List<HalfDraft> held = halves.stream().filter(HalfRow::isHeld).map(HalfRow::draft).toList();
        DayDraft timetable = new DayDraft(day, 0, held);
        int minutes = amount == null ? timetable.timetabled() : lessons ? Lessons.toMinutes(amount) : amount;
        return new DayDraft(day, minutes, held);
    }

    /** Its half-days. */
    public List<HalfRow> getHalves() {
        return halves;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** The day. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Approved minutes, or lessons when the form counts in lessons; null for the whole timetable. */
    public Integer getAmount() {
        return amount;
    }

    /** Approved minutes, or lessons when the form counts in lessons; null for the whole timetable. */
    public void setAmount(Integer amount) {
        this.amount = amount;
    }
}
