package org.wis.operations.synthetic;

import org.wis.division.DivisionCode;

/**
 * An error put into the made-up data on purpose, so that its detection can be scored.
 *
 * @param kind    what is wrong
 * @param village in whose list of cards
 * @param card    place in that list, from 0
 * @param detail  what stood or should stand there
 */
public record InjectedError(Kind kind, DivisionCode village, int card, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** The check character of the identity number. */ CHECK_DIGIT(0.003),
        /** A birth date that is not that of the identity number. */ BIRTH_NOT_AS_IN_ID(0.008),
        /** No telephone. */ MISSING_PHONE(0.12),
        /** Married, and no husband is named; share of all cards. */ MISSING_HUSBAND(0.015),
        /** The same woman on a second card. */ DUPLICATE_CASE(0.006),
        /** Month and day of the birth date changed places. */ SWAPPED_MONTH_AND_DAY(0.002),
        /** Kept by another village than hers. */ WRONG_VILLAGE(0.004),
        /** A surname that sounds the same. */ HOMOPHONE_SURNAME(0.003),
        /** A birth of the last two years left out; 3 to 10 of 100, by village. */ OMITTED_BIRTH(0.065);

        private final double share;

        Kind(double share) {
            this.share = share;
        }

        /** Share by the recipe: of the cards, for an omitted birth of the births. */
        public double share() {
            return share;
        }
    }
}
