package org.wis.training.web;

import java.io.Serializable;
import org.wis.hours.Explanation;
import org.wis.hours.Forecast;

/**
 * The hours of a year as a bar.
 *
 * @param filled   how far it is filled, in thousandths; full only when no minute is missing
 * @param good     whether it is drawn as achieved
 * @param stateKey key of the words of the state
 * @param tone     tone of the state
 */
public record HoursBar(int filled, boolean good, String stateKey, String tone) implements Serializable {

    private static final int FULL = 1000;

    static HoursBar of(Explanation explanation, Forecast forecast) {
        int filled = explanation.requiredMinutes() == 0 ? FULL : (int) Math.min(FULL, (long) explanation.minutes() * FULL / explanation.requiredMinutes());
        String tone = switch (forecast) {
            case ACHIEVED -> "ok";
            case IN_PROGRESS, NOT_OWED -> "none";
            case AT_RISK -> "warn";
            case URGENT, MISSED -> "bad";
        };
        return new HoursBar(filled, forecast == Forecast.ACHIEVED, "hours.forecast." + forecast, tone);
    }
}
