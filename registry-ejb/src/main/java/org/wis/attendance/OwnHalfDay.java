package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * A half-day for which a person is about to sign in or out.
 *
 * @param session   the session
 * @param half      the half-day
 * @param signedIn  when she signed in; null when not yet
 * @param signedOut when she signed out; null when not yet
 * @param mayIn     whether she can sign in now
 * @param mayOut    whether she can sign out now
 */
public record OwnHalfDay(HeldSession session, HalfDay half, LocalTime signedIn, LocalTime signedOut, boolean mayIn, boolean mayOut) implements Serializable {
}
