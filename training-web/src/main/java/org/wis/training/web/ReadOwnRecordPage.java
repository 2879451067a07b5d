package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.gate.Identity;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingReading;

/** The page with one's own certificates and training. */
@Named
@ViewScoped
public class ReadOwnRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Inject
    private transient CertificateReading certificateReading;
    @Inject
    private transient TrainingReading trainingReading;
    @Inject
    private transient Identity identity;

    private List<CertificateDetail> certificates = List.of();
    private List<StandingEntry> years = List.of();

    /** Reads both; a technical account has neither. */
    public void load() {
        if (identity.require().staffId() != null) {
            certificates = certificateReading.own();
            years = trainingReading.own();
        }
    }

    /** Her certificates, newest first. */
    public List<CertificateDetail> getCertificates() {
        return certificates;
    }

    /** Her training, newest year first. */
    public List<StandingEntry> getYears() {
        return years;
    }

    /** Years for which a certificate is endorsed, as one line. */
    public String endorsed(CertificateDetail certificate) {
        return certificate.endorsements().stream().map(line -> String.valueOf(line.year())).collect(Collectors.joining(" "));
    }

    /** Key of the words for whom a certificate is. */
    public String typeKey(CertificateDetail certificate) {
        return "certificate.type." + certificate.type().name();
    }

    /** Key of the words of its state. */
    public String stateKey(CertificateDetail certificate) {
        return "certificate.state." + certificate.state().name();
    }

    /** Key of the words of what is owed in a year. */
    public String obligationKey(StandingEntry entry) {
        return "training.obligation." + entry.obligation().name();
    }

    /** Tone of a certificate's state. */
    public String tone(CertificateState state) {
        return switch (state) {
            case VALID -> "ok";
            case NOT_YET_VALID -> "warn";
            case EXPIRED, CANCELLED -> "none";
            default -> "bad";
        };
    }

    /** Minutes as hours with one decimal, rounded down: what is not complete never shows as complete. */
    public String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 1, RoundingMode.DOWN).toPlainString();
    }
}
