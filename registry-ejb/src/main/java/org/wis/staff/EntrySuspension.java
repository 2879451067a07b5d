package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A decision that takes a person's right of entry, fact G15 of the gate: with document, reason and hearing. */
@Entity
@Table(name = "entry_suspension")
public class EntrySuspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Column(name = "hearing_on")
    private LocalDate hearingOn;
    @Column(name = "lifted_document_no")
    private String liftedDocumentNo;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected EntrySuspension() {
    }

    /** All never null. */
    public EntrySuspension(StaffId staff, Decision decision, LocalDate hearingOn, LocalDate from) {
        this.staffId = staff.value();
        this.documentNo = decision.documentNo();
        this.reason = decision.reason();
        this.hearingOn = hearingOn;
        this.validFrom = from;
        this.validTo = Spell.OPEN_END;
    }

    /** The document. */
    public String documentNo() {
        return documentNo;
    }

    /** The reason. */
    public String reason() {
        return reason;
    }

    /** Day of the hearing. */
    public LocalDate hearingOn() {
        return hearingOn;
    }

    /** The document that lifted it; null while in force. */
    public String liftedDocumentNo() {
        return liftedDocumentNo;
    }

    /** The days. */
    public Spell spell() {
        return new Spell(validFrom, validTo);
    }

    /** Lifts it; the first day counts in full. Answers the first day without it. */
    LocalDate lift(String document, LocalDate day) {
        this.liftedDocumentNo = Decision.documentNumber(document);
        this.validTo = spell().endedBefore(day).to();
        return validTo;
    }
}
