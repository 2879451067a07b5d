package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * A transfer as both counties see it.
 *
 * @param id             its number
 * @param staff          the person
 * @param name           her name
 * @param fromOffice     office she works for, or worked for when it was asked
 * @param from           its division
 * @param toOffice       office that asks for her
 * @param to             its division
 * @param office         number of that office
 * @param position       position there
 * @param establishment  kind of establishment there
 * @param firstDay       first day there
 * @param documentNo     document of the county that asks
 * @param state          how far it has come
 * @param opinionDocument document of the other county's opinion; null before
 * @param opinionReason  its reason; null before
 */
public record TransferLine(TransferId id, StaffId staff, String name, String fromOffice, DivisionCode from, String toOffice, DivisionCode to, OfficeId office,
                           PositionType position, EstablishmentKind establishment, LocalDate firstDay, String documentNo, TransferState state, String opinionDocument,
                           String opinionReason) implements Serializable {
}
