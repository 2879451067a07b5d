package org.wis.session;

/** What may stand in the way of a session as it is planned. */
public enum ConflictCode {
    /** A trainer teaches elsewhere at the same time. Operands: trainer, day, title of the other. */ TRAINER_TWICE(true),
    /** The venue is taken at the same time. Operands: day, title of the other. */ VENUE_TWICE(true),
    /** More seats than the venue has. Operands: seats planned, seats of the venue. */ OVER_VENUE_SEATS(true),
    /** An online session needs a recognised course with an exam, and no venue. */ ONLINE_INCOMPLETE(true),
    /** A session in a classroom needs a venue. */ VENUE_MISSING(true),
    /** Somebody of this session sits in another at the same time. Operands: name, day, title of the other. */ NOMINATED_TWICE(true),
    /** A day on which townships close their month. Operand: the day. */ PEAK_DAY(false),
    /** A township whose only operators who may write would be away on a peak day. Operands: township, day, names. */ TOWNSHIP_EMPTY(false),
    /** Townships with one operator only would be empty on a peak day if she were nominated. Operands: how many, day, names of townships. */ TOWNSHIPS_AT_RISK(false),
    /** Fewer seats than persons who still need the training. Operands: place, persons, seats. */ SEATS_SHORT(false);

    private final boolean hard;

    ConflictCode(boolean hard) {
        this.hard = hard;
    }

    /** Whether it refuses; the others are to be looked at and confirmed. */
    public boolean isHard() {
        return hard;
    }
}
