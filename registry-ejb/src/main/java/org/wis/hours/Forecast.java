package org.wis.hours;

import java.time.LocalDate;

/** Where a year stands. The first four are forecasts while it runs; afterwards it is met, missed or not owed. */
public enum Forecast {
    /** 已达标. */ ACHIEVED,
    /** 进行中. */ IN_PROGRESS,
    /** 有风险: late in the year with too small a share. */ AT_RISK,
    /** 紧急: the year is nearly over and something is missing. */ URGENT,
    /** 未达标: the year is over and something is missing. */ MISSED,
    /** Nothing is owed for the year. */ NOT_OWED;

    private static final int WHOLE = 100;

    static Forecast of(int year, boolean compliant, Owed owed, int minutes, HoursRules rules, LocalDate today) {
        if (owed == Owed.NONE || owed == Owed.EXEMPT) {
            return NOT_OWED;
        }
        if (compliant) {
            return ACHIEVED;
        }
        if (today.getYear() > year) {
            return MISSED;
        }
        if (today.isAfter(rules.urgentAfter().atYear(year))) {
            return URGENT;
        }
        boolean behind = minutes * WHOLE < rules.riskPercent() * rules.requiredMinutes();
        return behind && today.isAfter(rules.riskAfter().atYear(year)) ? AT_RISK : IN_PROGRESS;
    }
}
