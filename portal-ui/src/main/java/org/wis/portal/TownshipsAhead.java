package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.foresight.ForesightReading;
import org.wis.foresight.OperatorForesight;
import org.wis.foresight.TownshipForesight;
import org.wis.gate.Identity;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.staff.StaffReading;

/** What a county manager sees of the townships that have, or soon will have, nobody who may write; asked once per request. Empty for everybody else. */
@Named("townshipsAhead")
@RequestScoped
public class TownshipsAhead {

    /** Length of a bar for a township that has nobody now, in thousandths. */
    private static final int WHOLE = 1000;

    @Inject
    private Identity identity;
    @Inject
    private StaffReading staff;
    @Inject
    private ForesightReading reading;
    @Inject
    private LapseWords lapses;

    private List<TownshipForesight> found;
    private Map<DivisionCode, Long> women;
    private int days;

    /** Whether this is for her at all. */
    public boolean isHers() {
        return identity.current().filter(who -> who.staffId() != null).map(SignedIn::roles).map(roles -> roles.contains(Role.COUNTY_MANAGER)).orElse(Boolean.FALSE);
    }

    /** The townships, the nearest day first; never null. */
    public List<Row> getRows() {
        if (found == null) {
            found = isHers() ? reading.soon(county()) : List.of();
            days = isHers() ? reading.daysAhead() : 0;
        }
        return found.stream().map(one -> new Row(one, this)).toList();
    }

    /** How many days ahead is looked. */
    public int getDays() {
        getRows();
        return days;
    }

    /** Why somebody does not write there, or will not from a day on. */
    public String why(OperatorForesight operator) {
        return lapses.why(operator);
    }

    private DivisionCode county() {
        return staff.own().person().division();
    }

    private long women(DivisionCode township) {
        if (women == null) {
            women = reading.women(county(), found.stream().map(TownshipForesight::township).toList());
        }
        return women.getOrDefault(township, 0L);
    }

    /** A township on the page. */
    public static final class Row {

        private final TownshipForesight outlook;
        private final TownshipsAhead all;

        private Row(TownshipForesight outlook, TownshipsAhead all) {
            this.outlook = outlook;
            this.all = all;
        }

        /** Code of the township. */
        public String getTownship() {
            return outlook.township().value();
        }

        /** Its office. */
        public String getOfficeName() {
            return outlook.officeName();
        }

        /** First day without anybody. */
        public String getFirstDay() {
            return outlook.gapFrom().orElseThrow().toString();
        }

        /** Days until then; 0 when there is nobody now. */
        public int getDaysLeft() {
            return outlook.daysLeft();
        }

        /** Women whose cards it keeps. */
        public long getWomen() {
            return all.women(outlook.township());
        }

        /** Who enters data there, and until when. */
        public List<OperatorForesight> getOperators() {
            return outlook.operators();
        }

        /** How much of the days looked ahead is left, in thousandths. */
        public int getLeft() {
            return all.days == 0 ? 0 : Math.min(WHOLE, outlook.daysLeft() * WHOLE / all.days);
        }
    }
}
