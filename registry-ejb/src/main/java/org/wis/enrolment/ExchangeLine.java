package org.wis.enrolment;

import java.io.Serializable;

/**
 * A proposal to exchange two seats, as the deciding county reads it.
 *
 * @param id          its number
 * @param theirOffice office of the person who would take the seat
 * @param theirTitle  session in which she sits
 * @param theirDays   its first day
 * @param ownName     one's own person
 * @param ownTitle    session in which she sits
 * @param ownDays     its first day
 */
public record ExchangeLine(ExchangeId id, String theirOffice, String theirTitle, String theirDays, String ownName, String ownTitle, String ownDays) implements Serializable {
}
