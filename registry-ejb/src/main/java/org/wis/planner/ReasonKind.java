package org.wis.planner;

/** Which limit forbids a plan, or which one a plan breaks. */
public enum ReasonKind {
    /** All sessions that she can attend together do not give the person her minutes. */
    MINUTES_UNREACHABLE,
    /** No session at prefecture level or above that the person, or anybody, can attend. */
    NO_PREFECTURE_SESSION,
    /** On a peak day a session takes the last certified operator of a township. */
    TOWNSHIP_EMPTY_ON_PEAK_DAY,
    /** Fewer places than needed: in all, or in one session. */
    SEATS_SHORT,
    /** All places together give fewer minutes than all persons together lack. */
    SEAT_MINUTES_SHORT,
    /** Fewer places in sessions at prefecture level or above than persons who lack one. */
    PREFECTURE_SEATS_SHORT,
    /** A county may send fewer persons than need a place. */
    QUOTA_SHORT,
    /** Nobody of the county is left to cover the township on the day. */
    NOBODY_TO_COVER,
    /** No plan was found in the time given, and none was proved impossible. */
    SEARCH_ENDED,
    /** The plan gives the person too few minutes. */
    MINUTES_SHORT,
    /** The plan gives the person no training at prefecture level or above. */
    PREFECTURE_MISSING,
    /** Two sessions on one day, or the same course twice. */
    SESSIONS_EXCLUDE_EACH_OTHER,
    /** The session is out of the question for the person: leave, or she has had the course. */
    SESSION_NOT_FOR_HER,
    /** A confirmed place is missing in the plan. */
    CONFIRMED_PLACE_LOST,
    /** The plan names nobody to cover the township on the day. */
    COVER_MISSING,
    /** Whoever is named to cover cannot: away, without certificate, of another county, or with too many townships. */
    COVER_NOT_POSSIBLE
}
