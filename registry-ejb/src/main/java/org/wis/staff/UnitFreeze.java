package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/** That the data of a division rest for some time (disaster, migration), fact G18 of the gate. */
@Entity
@Table(name = "unit_freeze")
public class UnitFreeze {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "division_code")
    private DivisionCode division;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected UnitFreeze() {
    }

    /** All never null. */
    public UnitFreeze(DivisionCode division, Decision decision, Spell spell) {
        this.division = division;
        this.documentNo = decision.documentNo();
        this.reason = decision.reason();
        this.validFrom = spell.from();
        this.validTo = spell.to();
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
