package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.foresight.CountyForesight;
import org.wis.foresight.CoverSpell;
import org.wis.foresight.ForesightReading;
import org.wis.foresight.OperatorForesight;
import org.wis.foresight.TownshipForesight;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Looks ahead: in a county each township with a bar of the coming months, above it the counties with what they miss. */
@Named
@RequestScoped
public class ForesightPage {

    private static final int COUNTY = 4;
    private static final long BAR = 1000;

    @Inject
    private ForesightReading reading;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private RemedyOffers remedies;
    @Inject
    private OfficialTime time;

    private String division;
    private boolean onlyGaps;
    private DivisionCode scope;
    private LocalDate today;
    private LocalDate until;
    private List<TownshipForesight> townships = List.of();
    private List<CountyForesight> counties = List.of();
    private Map<DivisionCode, Long> women = Map.of();

    /** Reads the division in the address, or the reader's own. */
    public void load() {
        scope = division == null || division.isBlank() ? jurisdiction.getDivision() : DivisionCode.of(division);
        today = time.today();
        until = reading.lookedUntil();
        if (scope.level() < COUNTY) {
            counties = reading.counties(scope);
        } else {
            townships = reading.townships(scope);
            List<DivisionCode> empty = townships.stream().filter(one -> one.gapFrom().isPresent()).map(TownshipForesight::township).toList();
            women = reading.women(scope, empty);
        }
    }

    /** Whether counties are shown and not townships. */
    public boolean isOverview() {
        return scope.level() < COUNTY;
    }

    /** Names of the division, from the province down. */
    public String getPlace() {
        return divisions.pathName(scope);
    }

    /** Counties, those that need help first. */
    public List<CountyForesight> getCounties() {
        return counties;
    }

    /** Townships, the nearest gap first. */
    public List<Row> getRows() {
        return townships.stream().filter(one -> !onlyGaps || one.gapFrom().isPresent()).map(Row::new).toList();
    }

    /** Whether every township has somebody all the time. */
    public boolean isCovered() {
        return isOverview() ? counties.stream().allMatch(one -> one.later() == 0) : townships.stream().allMatch(one -> one.gapFrom().isEmpty());
    }

    /** The kinds of cover, for the legend. */
    public CoverSpell.Kind[] getKinds() {
        return CoverSpell.Kind.values();
    }

    /** Beginnings of the months looked at, for the axis. */
    public List<Tick> getTicks() {
        List<LocalDate> firsts = today.plusMonths(1).withDayOfMonth(1).datesUntil(until, Period.ofMonths(1)).toList();
        return firsts.stream().map(day -> new Tick(at(day), day)).toList();
    }

    /** First day of a month counted from today. */
    public LocalDate month(int number) {
        return today.plusMonths(number);
    }

    /** Months looked ahead. */
    public long getMonths() {
        return ChronoUnit.MONTHS.between(today, until);
    }

    /** Days within which an end is soon. */
    public int getSoonDays() {
        return reading.daysAhead();
    }

    /** Last day looked at. */
    public LocalDate getLastDay() {
        return until.minusDays(1);
    }

    /** Code of the division shown. */
    public String getDivision() {
        return scope == null ? division : scope.value();
    }

    /** Code in the address; null for the reader's own. */
    public void setDivision(String division) {
        this.division = division;
    }

    /** Whether only townships that will have nobody are shown. */
    public boolean isOnlyGaps() {
        return onlyGaps;
    }

    /** Whether only townships that will have nobody are shown. */
    public void setOnlyGaps(boolean onlyGaps) {
        this.onlyGaps = onlyGaps;
    }

    /** Place of a day on the bar, in thousandths. */
    private int at(LocalDate day) {
        return (int) (BAR * ChronoUnit.DAYS.between(today, day) / ChronoUnit.DAYS.between(today, until));
    }

    /** The first of a month on the axis. */
    public record Tick(int at, LocalDate day) {

        /** The month in the form of ISO 8601, for example 2027-01. */
        public String month() {
            return YearMonth.from(day).toString();
        }
    }

    /** A piece of a bar. */
    public record Piece(int start, int width, CoverSpell.Kind kind) {
    }

    /** A time with nobody. */
    public record Gap(LocalDate from, LocalDate lastDay) {
    }

    /** A township on the page. */
    public final class Row {

        private final TownshipForesight township;

        private Row(TownshipForesight township) {
            this.township = township;
        }

        /** Code. */
        public String getCode() {
            return township.township().value();
        }

        /** Its office. */
        public String getName() {
            return township.officeName();
        }

        /** Whether it will have nobody at some time. */
        public boolean isGap() {
            return township.gapFrom().isPresent();
        }

        /** Days until it has nobody; 0 when it has nobody now. */
        public int getDaysLeft() {
            return township.daysLeft();
        }

        /** Women whose cards it keeps; counted only where it will have nobody. */
        public long getWomen() {
            return women.getOrDefault(township.township(), 0L);
        }

        /** The bar. */
        public List<Piece> getPieces() {
            return township.cover().stream().map(spell -> new Piece(at(spell.from()), at(spell.to()) - at(spell.from()), spell.kind())).toList();
        }

        /** Times with nobody. */
        public List<Gap> getGaps() {
            return township.cover().stream().filter(spell -> spell.kind() == CoverSpell.Kind.NOBODY).map(spell -> new Gap(spell.from(), spell.to().minusDays(1))).toList();
        }

        /** Who enters data there. */
        public List<OperatorForesight> getOperators() {
            return township.operators();
        }

        /** What can be done, the nearest help first; empty when nothing need be. */
        public List<RemedyOffer> getRemedies() {
            return remedies.of(township);
        }

        /** Whether she is the one who covers it on the first day. */
        public boolean coversNow(StaffId who) {
            return township.cover().get(0).by().contains(who);
        }
    }
}
