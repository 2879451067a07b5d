package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/** That an operator of one township also writes for another one for some time (代岗), never longer than the parameter says. */
@Entity
@Table(name = "acting_appointment")
public class ActingAppointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Column(name = "township_code")
    private DivisionCode township;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "appointed_by")
    private long appointedBy;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ActingAppointment() {
    }

    /**
     * @param appointedBy account of the county manager
     * @param spell       as typed; what goes beyond the limit is cut
     * @param mostDays    longest acting post in days
     */
    public ActingAppointment(StaffId staff, DivisionCode township, String documentNo, long appointedBy, Spell spell, int mostDays) {
        this.staffId = staff.value();
        this.township = township;
        this.documentNo = Decision.documentNumber(documentNo);
        this.appointedBy = appointedBy;
        this.validFrom = spell.from();
        this.validTo = spell.days() > mostDays ? spell.from().plusDays(mostDays) : spell.to();
    }

    /** Its number; only once stored. */
    public ActingId id() {
        return new ActingId(id);
    }

    /** The person. */
    public StaffId staff() {
        return new StaffId(staffId);
    }

    /** The township she writes for. */
    public DivisionCode township() {
        return township;
    }

    /** The document. */
    public String documentNo() {
        return documentNo;
    }

    /** The days. */
    public Spell spell() {
        return new Spell(validFrom, validTo);
    }

    /** Ends it before the day given; its first day counts in full. Answers the first day without it. */
    LocalDate end(LocalDate day) {
        this.validTo = spell().endedBefore(day).to();
        return validTo;
    }
}
