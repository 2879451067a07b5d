package org.wis.foresight;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.EarlyWarning;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/**
 * Warns everybody once a day, in the night, or within the hour after the system has started. Whoever was told is not told again, so it may run as often as it likes; after a
 * standstill it tells what is due now and nothing of what was missed before it.
 */
@Singleton
public class EarlyWarningTimer {

    private static final Logger LOG = Logger.getLogger(EarlyWarningTimer.class.getName());

    @Inject
    CountyWarning warning;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    private LocalDate doneOn;

    /** Runs the work of the day unless it is done. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    @Does(Action.WARN_IN_TIME)
    public void hourly() {
        if (!time.today().equals(doneOn)) {
            doneOn = warnNow() ? time.today() : null;
        }
    }

    /**
     * Warns now. A county that fails is logged and tried again the next hour; it must not reach the timer service, which would give the timer up.
     *
     * @return whether every county could be looked at
     */
    @Does(Action.WARN_IN_TIME)
    public boolean warnNow() {
        boolean all = true;
        Map<DivisionCode, List<EarlyWarning>> above = new LinkedHashMap<>();
        for (DivisionCode county : warning.counties()) {
            try {
                near(county, warning.warn(county), above);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The people of " + county.value() + " could not be warned this time", e);
                all = false;
            }
        }
        if (all) {
            warning.offices().forEach((office, readers) -> warning.warnOffice(office, above.getOrDefault(office, List.of()), readers));
        }
        return all;
    }

    /** The offices above are told later than the county: the prefecture to plan seats, the province at the last moment. */
    private void near(DivisionCode county, List<EarlyWarning> warnings, Map<DivisionCode, List<EarlyWarning>> above) {
        LocalDate today = time.today();
        county.parent().ifPresent(prefecture -> {
            add(prefecture, warnings, limits.number("warning.prefecture.days", today), above);
            prefecture.parent().ifPresent(province -> add(province, warnings, limits.number("warning.province.days", today), above));
        });
    }

    private static void add(DivisionCode office, List<EarlyWarning> warnings, int days, Map<DivisionCode, List<EarlyWarning>> above) {
        above.computeIfAbsent(office, code -> new ArrayList<>()).addAll(warnings.stream().filter(warning -> warning.daysLeft() <= days).toList());
    }
}
