package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateHistoryLine;
import org.wis.certification.CertificateReading;
import org.wis.gate.Identity;
import org.wis.hours.HoursReading;
import org.wis.time.OfficialTime;

/** The page with one's own certificates and training. */
@Named
@ViewScoped
public class ReadOwnRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 5;

    @Inject
    private transient CertificateReading certificateReading;
    @Inject
    private transient HoursReading hours;
    @Inject
    private transient Identity identity;

    @Inject
    private transient OfficialTime time;

    private Integer year;
    private List<CertificateDetail> certificates = List.of();
    private List<YearView> years = List.of();

    /** Reads both, the year asked for and the one before it, which the gate asks about; a technical account has neither. */
    public void load() {
        int newest = time.today().getYear();
        year = year == null || year <= newest - YEARS || year > newest ? newest : year;
        if (identity.require().staffId() != null) {
            certificates = certificateReading.own();
            years = List.of(new YearView(hours.own(year)), new YearView(hours.own(year - 1)));
        }
    }

    /** Years to choose from, newest first. */
    public List<Integer> getOtherYears() {
        int newest = time.today().getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> newest - back).toList();
    }

    /** Year in the address. */
    public Integer getYear() {
        return year;
    }

    /** Year in the address. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** Her certificates, newest first. */
    public List<CertificateDetail> getCertificates() {
        return certificates;
    }

    /** Two years of her training, newest first. */
    public List<YearView> getYears() {
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

    /** The history of a certificate, newest first. */
    public List<CertificateHistoryLine> history(CertificateDetail certificate) {
        List<CertificateHistoryLine> newest = new ArrayList<>(certificate.history());
        Collections.reverse(newest);
        return newest;
    }
}
