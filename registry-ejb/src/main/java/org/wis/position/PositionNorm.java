package org.wis.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.staff.PositionType;

/** How many posts of a position a kind of office must have, for a span of days. */
@Entity
@Table(name = "position_norm")
class PositionNorm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "office_level")
    private int officeLevel;
    @Enumerated(EnumType.STRING)
    @Column(name = "position_type")
    private PositionType position;
    private int required;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected PositionNorm() {
    }

    private PositionNorm(PositionNorm before, LocalDate from, LocalDate to, int required, String documentNo) {
        this.officeLevel = before.officeLevel;
        this.position = before.position;
        this.validFrom = from;
        this.validTo = to;
        this.required = required;
        this.documentNo = documentNo;
    }

    int required() {
        return required;
    }

    boolean beginsOn(LocalDate day) {
        return validFrom.equals(day);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** The same first day, another number: the system versions keep what stood before. */
    void correct(int number, String document) {
        required = number;
        documentNo = document;
    }

    /** Ends on that day and leaves the rest of its span to the row answered, which is still to be added. */
    PositionNorm split(LocalDate day, int number, String document) {
        PositionNorm rest = new PositionNorm(this, day, validTo, number, document);
        validTo = day;
        return rest;
    }

    NormLine line() {
        return new NormLine(officeLevel, position, required, documentNo, validFrom, validTo);
    }
}
