package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.wis.gate.Refused;

/** That a person holds a position at an office for some time. Ended, never removed; the database keeps when each version was entered. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Column(name = "office_id")
    private long officeId;
    @Enumerated(EnumType.STRING)
    @Column(name = "position_type")
    private PositionType position;
    @Column(name = "establishment_kind")
    private EstablishmentKind establishment;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Appointment() {
    }

    /** All never null. */
    public Appointment(StaffId staff, OfficeId office, PositionType position, EstablishmentKind establishment, String documentNo, Spell spell) {
        this.staffId = staff.value();
        this.officeId = office.value();
        this.position = position;
        this.establishment = establishment;
        this.documentNo = Decision.documentNumber(documentNo);
        this.validFrom = spell.from();
        this.validTo = spell.to();
    }

    /** Its number; only once stored. */
    public long id() {
        return id;
    }

    /** The office. */
    public OfficeId office() {
        return new OfficeId(officeId);
    }

    /** The position. */
    public PositionType position() {
        return position;
    }

    /** The kind of establishment. */
    public EstablishmentKind establishment() {
        return establishment;
    }

    /** The document of appointment. */
    public String documentNo() {
        return documentNo;
    }

    /** The days. */
    public Spell spell() {
        return new Spell(validFrom, validTo);
    }

    boolean same(OfficeId office, PositionType type) {
        return officeId == office.value() && position == type;
    }

    /** Ends it after the last day given. @throws Refused APPOINTMENT_UNKNOWN when it had ended before */
    void end(LocalDate lastDay) {
        if (!spell().covers(lastDay)) {
            throw new Refused(StaffRefusal.APPOINTMENT_UNKNOWN);
        }
        this.validTo = lastDay.plusDays(1);
    }
}
