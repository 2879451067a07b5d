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

/** Days on which a person is away from her post, with the document that says so. */
@Entity
@Table(name = "leave_period")
public class LeavePeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Enumerated(EnumType.STRING)
    private LeaveKind kind;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected LeavePeriod() {
    }

    /** All never null; the spell ends on the day of return. */
    public LeavePeriod(StaffId staff, LeaveKind kind, String documentNo, Spell spell) {
        this.staffId = staff.value();
        this.kind = kind;
        this.documentNo = Decision.documentNumber(documentNo);
        this.validFrom = spell.from();
        this.validTo = spell.to();
    }

    /** The kind. */
    public LeaveKind kind() {
        return kind;
    }

    /** The document. */
    public String documentNo() {
        return documentNo;
    }

    /** The days away. */
    public Spell spell() {
        return new Spell(validFrom, validTo);
    }

    long id() {
        return id;
    }

    void change(Spell spell) {
        this.validFrom = spell.from();
        this.validTo = spell.to();
    }
}
