package org.wis.training.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.certification.EndorsementResult;
import org.wis.staff.Decision;

/** What is typed for a decision about a certificate; which fields a page shows depends on the act. */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String documentNo;
    private String reason;
    private LocalDate hearingOn;
    private LocalDate effectiveFrom;
    private LocalDate lastDay;
    private int year;
    private EndorsementResult result = EndorsementResult.PASSED;

    DecisionForm(int year) {
        this.year = year;
    }

    /** Document and reason. @throws org.wis.gate.Refused when one is missing or too long */
    Decision decision() {
        return new Decision(documentNo, reason);
    }

    /** Document number. */
    public String getDocumentNo() {
        return documentNo;
    }

    /** Document number. */
    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    /** Reason. */
    public String getReason() {
        return reason;
    }

    /** Reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Day on which the holder was heard. */
    public LocalDate getHearingOn() {
        return hearingOn;
    }

    /** Day on which the holder was heard. */
    public void setHearingOn(LocalDate hearingOn) {
        this.hearingOn = hearingOn;
    }

    /** Day from which it counts; null for today. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Day from which it counts; null for today. */
    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    /** Last day of a suspension at once; null for the longest. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Last day of a suspension at once; null for the longest. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Year of an endorsement. */
    public int getYear() {
        return year;
    }

    /** Year of an endorsement. */
    public void setYear(int year) {
        this.year = year;
    }

    /** Result of an endorsement. */
    public EndorsementResult getResult() {
        return result;
    }

    /** Result of an endorsement. */
    public void setResult(EndorsementResult result) {
        this.result = result;
    }
}
