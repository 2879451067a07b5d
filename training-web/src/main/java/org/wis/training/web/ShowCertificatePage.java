package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wis.certification.CertificateActor;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateHistoryLine;
import org.wis.certification.CertificateInquiring;
import org.wis.certification.CertificateMatters;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateTraces;
import org.wis.certification.ValidityAnswer;
import org.wis.portal.Words;
import org.wis.portal.refusal.Explanation;
import org.wis.time.OfficialTime;

/** One certificate with its history, and what can be done with it. */
@Named
@ViewScoped
public class ShowCertificatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateReading reading;
    @Inject
    private CertificateTraces traces;
    @Inject
    private CertificateInquiring inquiring;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private Words words;

    private String number;
    private CertificateDetail certificate;
    private long saves;
    private CertificateMatters matters;
    private LocalDate day;
    private ValidityAnswer validity;

    /** Reads it. @throws org.wis.gate.Refused CERTIFICATE_NUMBER_MALFORMED, CERTIFICATE_UNKNOWN and those of the gate */
    public void load() {
        CertificateNumber asked = CertificateNumber.of(number == null ? "" : number);
        certificate = reading.detail(asked);
        saves = traces.saves(asked);
        matters = inquiring.matters(asked);
        if (day == null) {
            day = time.today();
        }
        inquire();
    }

    /** Asks what it was on the day typed. @throws org.wis.gate.Refused DATE_MISSING, DATE_IN_FUTURE */
    public void inquire() {
        validity = inquiring.validity(certificate.number(), day);
    }

    /** The acts of the reader's office, possible ones and paused ones. */
    public List<ActOffer> getOffers() {
        List<ActOffer> offers = new ArrayList<>();
        CertificateActor actor = jurisdiction.isProvince() ? CertificateActor.PROVINCE : jurisdiction.isCounty() ? CertificateActor.COUNTY : null;
        if (actor != null) {
            CertificateAct.of(actor).stream().filter(act -> act.concerns(certificate, matters)).forEach(act -> offers.add(new ActOffer(act.name(), act.getKey(), act.isGrave(), whyNot(act))));
        }
        return offers;
    }

    private Explanation whyNot(CertificateAct act) {
        String hindrance = act.hindrance(certificate);
        if (hindrance != null) {
            return OwnJurisdiction.because(words.of(hindrance, words.get("certificate.state." + certificate.state())));
        }
        return jurisdiction.whyNot(act.action(), certificate.holder().division());
    }

    /** The certificate. */
    public CertificateDetail getCertificate() {
        return certificate;
    }

    /** Its history, newest first. */
    public List<CertificateHistoryLine> getHistory() {
        List<CertificateHistoryLine> newest = new ArrayList<>(certificate.history());
        java.util.Collections.reverse(newest);
        return newest;
    }

    /** Tone and words of a state. */
    public String getTone() {
        return Tones.of(certificate.state());
    }

    /** Days to its last day; negative after it. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(time.today(), certificate.validTo());
    }

    /** Acts of writing that rested on it. */
    public long getSaves() {
        return saves;
    }

    /** What is proposed and appealed. */
    public CertificateMatters getMatters() {
        return matters;
    }

    /** What it was on the day asked for. */
    public ValidityAnswer getValidity() {
        return validity;
    }

    /** The day asked for. */
    public LocalDate getDay() {
        return day;
    }

    /** The day asked for. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Its number as in the address. */
    public String getNumber() {
        return number;
    }

    /** Its number as in the address. */
    public void setNumber(String number) {
        this.number = number;
    }
}
