package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A person with every fact her right to write rests on, certificates and training apart.
 *
 * @param person       who she is, identity number masked
 * @param phone        office phone; may be null
 * @param appointments posts, newest first
 * @param leaves       leave, newest first
 * @param pledges      pledges, newest year first
 * @param suspensions  decisions against her entry, newest first
 * @param actings      acting posts, newest first
 * @param emergencies  emergency authorisations, newest first
 */
public record StaffDetail(Person person, String phone, List<Post> appointments, List<Absence> leaves, List<Signed> pledges, List<Suspension> suspensions,
                          List<ActingPost> actings, List<Emergency> emergencies) implements Serializable {

    /** A post; its number is needed to end it. */
    public record Post(long id, String officeName, PositionType position, EstablishmentKind establishment, String documentNo, Spell spell) implements Serializable {
    }

    /** Leave. */
    public record Absence(LeaveKind kind, String documentNo, Spell spell) implements Serializable {
    }

    /** A pledge. */
    public record Signed(int year, LocalDate pledgeSignedOn, LocalDate sheetSignedOn) implements Serializable {
    }

    /** A decision against entry; the lifting document is null while it stands. */
    public record Suspension(String documentNo, String reason, LocalDate hearingOn, String liftedDocumentNo, Spell spell) implements Serializable {
    }

    /** An emergency authorisation. */
    public record Emergency(EmergencyId id, String township, String documentNo, LocalDate firstDay, LocalDate lastDay, boolean approved, boolean ended) implements Serializable {
    }
}
