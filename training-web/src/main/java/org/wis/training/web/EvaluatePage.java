package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.EnrolmentId;
import org.wis.evaluation.Evaluating;
import org.wis.evaluation.EvaluationAnswers;
import org.wis.evaluation.OwnEvaluation;
import org.wis.portal.Notices;

/** A participant says what she thinks, without a name. */
@Named
@ViewScoped
public class EvaluatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Evaluating evaluating;
    @Inject
    private Notices notices;

    private Long enrolment;
    private OwnEvaluation own;
    private Integer content;
    private Integer teaching;
    private Integer organisation;
    private Integer usefulness;
    private Integer overall;
    private String remark;

    /** Reads the session. */
    public void load() {
        own = evaluating.look(new EnrolmentId(enrolment == null ? 0 : enrolment));
    }

    /** Tells. @return her sessions */
    public String tell() {
        evaluating.tell(new EnrolmentId(enrolment), new EvaluationAnswers(content, teaching, organisation, usefulness, overall, remark));
        notices.afterRedirect().done("held.evaluate.done");
        return "/own/sessions.xhtml?faces-redirect=true";
    }

    /** 5 to 1, the best first. */
    public List<Integer> getPoints() {
        return List.of(5, 4, 3, 2, 1);
    }

    /** The session, and whether she can tell. */
    public OwnEvaluation getOwn() {
        return own;
    }

    /** Key of the words why she cannot tell now. */
    public String getHindranceKey() {
        return own.hindrance() == null ? "" : "refusal." + own.hindrance().name();
    }

    /** Number of her place in the address. */
    public Long getEnrolment() {
        return enrolment;
    }

    /** Number of her place in the address. */
    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    /** What was taught. */
    public Integer getContent() {
        return content;
    }

    /** What was taught. */
    public void setContent(Integer content) {
        this.content = content;
    }

    /** How it was taught. */
    public Integer getTeaching() {
        return teaching;
    }

    /** How it was taught. */
    public void setTeaching(Integer teaching) {
        this.teaching = teaching;
    }

    /** How it was organised. */
    public Integer getOrganisation() {
        return organisation;
    }

    /** How it was organised. */
    public void setOrganisation(Integer organisation) {
        this.organisation = organisation;
    }

    /** What it is good for at work. */
    public Integer getUsefulness() {
        return usefulness;
    }

    /** What it is good for at work. */
    public void setUsefulness(Integer usefulness) {
        this.usefulness = usefulness;
    }

    /** All in all. */
    public Integer getOverall() {
        return overall;
    }

    /** All in all. */
    public void setOverall(Integer overall) {
        this.overall = overall;
    }

    /** In her own words. */
    public String getRemark() {
        return remark;
    }

    /** In her own words. */
    public void setRemark(String remark) {
        this.remark = remark;
    }
}
