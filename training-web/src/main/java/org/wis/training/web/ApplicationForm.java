package org.wis.training.web;

import java.time.LocalDate;

/** What is typed for a decision about applications; which fields a page shows depends on the act. */
public class ApplicationForm extends DecisionForm {

    private static final long serialVersionUID = 1L;

    private Long enrolment;
    private Integer score;
    private LocalDate validFrom;

    ApplicationForm(LocalDate today) {
        super(today.getYear());
        this.validFrom = today;
    }

    /** The pre-service training whose exam counts; null for an exam sat elsewhere. */
    public Long getEnrolment() {
        return enrolment;
    }

    /** The pre-service training whose exam counts; null for an exam sat elsewhere. */
    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    /** Points of an exam sat elsewhere. */
    public Integer getScore() {
        return score;
    }

    /** Points of an exam sat elsewhere. */
    public void setScore(Integer score) {
        this.score = score;
    }

    /** First day of the certificate. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** First day of the certificate. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
