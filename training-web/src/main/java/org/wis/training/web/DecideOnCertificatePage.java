package org.wis.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateTraces;
import org.wis.certification.EndorsementResult;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** One act upon one certificate: what is typed, for a grave act the consequences to check, then it is sent. */
@Named
@ViewScoped
public class DecideOnCertificatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COLLEAGUES = 500;

    @Inject
    private CertificateReading reading;
    @Inject
    private CertificateTraces traces;
    @Inject
    private CertificateDeciding deciding;
    @Inject
    private StaffReading staff;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private String number;
    private String actName;
    private CertificateAct act;
    private CertificateDetail certificate;
    private DecisionForm form;
    private boolean checking;
    private long saves;
    private long otherOperators;

    @PostConstruct
    void begin() {
        form = new DecisionForm(time.today().getYear());
    }

    /**
     * Reads the certificate.
     *
     * @return the list when the address names no act; else null
     * @throws org.wis.gate.Refused CERTIFICATE_NUMBER_MALFORMED, CERTIFICATE_UNKNOWN and those of the gate
     */
    public String load() {
        act = Stream.of(CertificateAct.values()).filter(known -> known.name().equals(actName)).findFirst().orElse(null);
        if (act == null) {
            return "/certificates/list.xhtml?faces-redirect=true";
        }
        certificate = reading.detail(asked());
        door.open(act.action(), certificate.holder().division());
        return null;
    }

    /** Goes on to the consequences of a grave act; sends any other. @return where to go */
    public String next() {
        form.decision();
        if (!act.isGrave()) {
            return send();
        }
        LocalDate from = form.getEffectiveFrom();
        saves = from == null ? traces.saves(asked()) : traces.savesSince(asked(), from);
        otherOperators = staff.list(certificate.holder().division(), time.today(), null, 0, COLLEAGUES).stream().filter(this::standsIn).map(StaffLine::id).distinct().count();
        checking = true;
        return null;
    }

    /** Back to what was typed. */
    public void back() {
        checking = false;
    }

    /** Sends it. @return the page of the certificate */
    public String send() {
        deciding.decide(act, asked(), form);
        notices.afterRedirect().done("cert.done." + act.name(), certificate.holder().name());
        notices.draftSaved("cert-" + act + "-" + number);
        return "/certificates/detail.xhtml?faces-redirect=true&number=" + number;
    }

    private boolean standsIn(StaffLine line) {
        return !line.id().equals(certificate.holder().id()) && line.onEstablishment() && !line.onLeave() && !line.entrySuspended()
                && CertificateState.VALID.name().equals(line.certificateState());
    }

    private CertificateNumber asked() {
        return CertificateNumber.of(number == null ? "" : number);
    }

    /** The certificate. */
    public CertificateDetail getCertificate() {
        return certificate;
    }

    /** What is typed. */
    public DecisionForm getForm() {
        return form;
    }

    /** Whether the consequences are shown. */
    public boolean isChecking() {
        return checking;
    }

    /** Acts of writing under the certificate, from the effective day on if one is given. */
    public long getSaves() {
        return saves;
    }

    /** Others in the same office whose certificate is in force and who are at work. */
    public long getOtherOperators() {
        return otherOperators;
    }

    /** Results of an endorsement. */
    public List<EndorsementResult> getResults() {
        return List.of(EndorsementResult.values());
    }

    /** Its number as in the address. */
    public String getNumber() {
        return number;
    }

    /** Its number as in the address. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** What is to be done. */
    public CertificateAct getAct() {
        return act;
    }

    /** Its name as in the address. */
    public String getActName() {
        return actName;
    }

    /** Its name as in the address. */
    public void setActName(String actName) {
        this.actName = actName;
    }
}
