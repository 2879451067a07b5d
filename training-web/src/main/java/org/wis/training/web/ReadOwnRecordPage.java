package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateHistoryLine;
import org.wis.certification.CertificateReading;
import org.wis.gate.Identity;
import org.wis.time.OfficialTime;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingMeasure;
import org.wis.training.TrainingReading;
import org.wis.training.TrainingRequirement;

/** The page with one's own certificates and training. */
@Named
@ViewScoped
public class ReadOwnRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CertificateReading certificateReading;
    @Inject
    private transient TrainingReading trainingReading;
    @Inject
    private transient TrainingMeasure measure;
    @Inject
    private transient Identity identity;

    @Inject
    private transient OfficialTime time;

    private Integer thisYear;
    private String needed = "";
    private final Map<Integer, TrainingRequirement> requirements = new HashMap<>();
    private List<CertificateDetail> certificates = List.of();
    private List<StandingEntry> years = List.of();

    /** Reads both; a technical account has neither. */
    public void load() {
        requirements.clear();
        if (identity.require().staffId() != null) {
            certificates = certificateReading.own();
            years = trainingReading.own();
            years.forEach(entry -> requirements.put(entry.year(), measure.of(entry.year())));
            int year = time.today().getYear();
            boolean holder = !certificates.isEmpty() && years.stream().noneMatch(entry -> entry.year() == year);
            thisYear = holder ? year : null;
            needed = holder ? TrainingMeter.hours(measure.of(year).minutes()) : "";
        }
    }

    /** This year, when she holds a certificate and nothing has been entered for it yet; else null. */
    public Integer getThisYear() {
        return thisYear;
    }

    /** Hours that this year asks. */
    public String getNeeded() {
        return needed;
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

    /** What a year asks and what was done, for the meter. */
    public TrainingMeter meter(StandingEntry entry) {
        return TrainingMeter.of(entry, requirements.get(entry.year()));
    }

    /** The history of a certificate, newest first. */
    public List<CertificateHistoryLine> history(CertificateDetail certificate) {
        List<CertificateHistoryLine> newest = new ArrayList<>(certificate.history());
        Collections.reverse(newest);
        return newest;
    }
}
