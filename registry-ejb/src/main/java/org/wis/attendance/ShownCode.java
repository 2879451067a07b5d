package org.wis.attendance;

import java.io.Serializable;

/**
 * What the organiser's screen shows.
 *
 * @param session     the session
 * @param half        the half-day
 * @param code        the code of this moment
 * @param secondsLeft seconds until the next one
 * @param people      people with a confirmed place
 * @param signedIn    of these, how many have signed in for this half-day
 * @param signedOut   of these, how many have signed out
 * @param open        whether one may sign in or out now
 */
public record ShownCode(HeldSession session, HalfDay half, String code, long secondsLeft, int people, long signedIn, long signedOut, boolean open) implements Serializable {
}
