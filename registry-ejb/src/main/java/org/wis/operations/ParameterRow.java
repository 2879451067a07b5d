package org.wis.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The value of a parameter for a span of days. */
@Entity
@Table(name = "parameter")
class ParameterRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    @Column(name = "value")
    private String setting;
    @Column(name = "document_no")
    private String documentNo;
    private String note;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ParameterRow() {
    }

    private ParameterRow(ParameterRow before, LocalDate from, LocalDate to, String setting, String documentNo) {
        this.name = before.name;
        this.note = before.note;
        this.validFrom = from;
        this.validTo = to;
        this.setting = setting;
        this.documentNo = documentNo;
    }

    String setting() {
        return setting;
    }

    boolean beginsOn(LocalDate day) {
        return validFrom.equals(day);
    }

    /** The same day, another value: the system versions keep what stood before. */
    void correct(String newSetting, String newDocumentNo) {
        setting = newSetting;
        documentNo = newDocumentNo;
    }

    /** Ends on that day and leaves the rest of its span to the row answered, which is still to be added. */
    ParameterRow split(LocalDate day, String newSetting, String newDocumentNo) {
        ParameterRow rest = new ParameterRow(this, day, validTo, newSetting, newDocumentNo);
        validTo = day;
        return rest;
    }

    ParameterLine line() {
        return new ParameterLine(name, setting, documentNo, note, validFrom, validTo);
    }
}
