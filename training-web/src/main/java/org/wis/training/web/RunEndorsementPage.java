package org.wis.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.wis.certapplication.BulkRun;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateProposing;
import org.wis.certification.EndorsementResult;
import org.wis.certification.EndorsementRoundLine;
import org.wis.certification.EndorsementRoundReading;
import org.wis.certification.EndorsementStage;
import org.wis.certification.Endorsing;
import org.wis.portal.Language;
import org.wis.portal.Notices;
import org.wis.portal.Words;
import org.wis.portal.refusal.RefusalWords;
import org.wis.staff.Decision;
import org.wis.time.OfficialTime;

/** The endorsement round of a year: the county proposes, the province confirms, many at once; each certificate in its own transaction. */
@Named
@ViewScoped
public class RunEndorsementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int MOST = 2000;

    @Inject
    private transient EndorsementRoundReading reading;
    @Inject
    private transient CertificateProposing proposing;
    @Inject
    private transient Endorsing endorsing;
    @Inject
    private transient OwnJurisdiction jurisdiction;
    @Inject
    private transient OfficialTime time;
    @Inject
    private transient Notices notices;
    @Inject
    private transient RefusalWords refusals;
    @Inject
    private transient Words words;

    private Integer year;
    private EndorsementStage stage;
    private List<EndorsementRoundLine> lines = List.of();
    private final Map<EndorsementStage, Long> counts = new HashMap<>();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private Map<String, String> names = Map.of();
    private DecisionForm form;
    private Decision decision;
    private BulkRun<CertificateNumber> run;

    /** The round of last year runs until the middle of this one. */
    @PostConstruct
    void begin() {
        LocalDate today = time.today();
        form = new DecisionForm(today.getMonth().getValue() > Month.JUNE.getValue() ? today.getYear() : today.getYear() - 1);
    }

    /** Reads the round. */
    public void load() {
        if (year != null) {
            form.setYear(year);
        }
        if (stage == null) {
            stage = jurisdiction.isCounty() ? EndorsementStage.OPEN : EndorsementStage.PROPOSED;
        }
        for (EndorsementStage one : EndorsementStage.values()) {
            counts.put(one, reading.count(jurisdiction.getDivision(), form.getYear(), one));
        }
        lines = reading.list(jurisdiction.getDivision(), form.getYear(), stage, 0, MOST);
        names = lines.stream().collect(Collectors.toMap(line -> line.number().value(), line -> line.holderName() + " · " + line.officeName()));
        lines.forEach(line -> chosen.put(line.number().value(), Boolean.TRUE));
    }

    /** Begins with the chosen ones. */
    public void start() {
        decision = form.decision();
        List<CertificateNumber> numbers = lines.stream().map(EndorsementRoundLine::number).filter(number -> Boolean.TRUE.equals(chosen.get(number.value()))).toList();
        if (numbers.isEmpty()) {
            notices.warn("endorse.none");
            return;
        }
        run = new BulkRun<>(numbers);
        goOn();
    }

    /** Works for a moment and tells the browser whether to ask again. */
    public void goOn() {
        run.work(AT_ONCE, this::one);
        PrimeFaces.current().ajax().addCallbackParam("more", !run.isOver());
    }

    private void one(CertificateNumber number) {
        if (isProposing()) {
            proposing.endorsement(number, form.getYear(), form.getResult(), decision);
        } else if (stage == EndorsementStage.PROPOSED) {
            endorsing.confirm(number, form.getYear(), decision);
        } else {
            endorsing.endorse(number, form.getYear(), form.getResult(), decision);
        }
    }

    /** Whether the county proposes here. */
    public boolean isProposing() {
        return jurisdiction.isCounty() && stage == EndorsementStage.OPEN;
    }

    /** Whether the reader can do something at this stage. */
    public boolean isActing() {
        return !lines.isEmpty() && (isProposing() || jurisdiction.isProvince() && stage != EndorsementStage.DONE);
    }

    /** Whether a result is to be chosen: what was proposed carries its own. */
    public boolean isChoosingResult() {
        return stage == EndorsementStage.OPEN;
    }

    /** Key of the words of the button. */
    public String getActKey() {
        return isProposing() ? "endorse.propose" : stage == EndorsementStage.PROPOSED ? "endorse.confirm" : "endorse.endorse";
    }

    /** Those that were not done, each with its reason. */
    public List<BulkFault> getFaults() {
        if (run == null) {
            return List.of();
        }
        Language language = Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return run.getFaults().stream().map(fault -> new BulkFault(names.getOrDefault(fault.about().value(), ""), "detail.xhtml?number=" + fault.about().value(),
                fault.refused() == null || fault.refused().code() == null ? words.get("app.bulk.fault") : refusals.sentence(fault.refused(), language))).toList();
    }

    /** How many are at a stage. */
    public long count(EndorsementStage one) {
        return counts.getOrDefault(one, 0L);
    }

    /** The stages, in order. */
    public List<EndorsementStage> getStages() {
        return List.of(EndorsementStage.values());
    }

    /** Results to choose. */
    public List<EndorsementResult> getResults() {
        return List.of(EndorsementResult.values());
    }

    /** Certificates at this stage. */
    public List<EndorsementRoundLine> getLines() {
        return lines;
    }

    /** Which are chosen, by number. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** Document, reason, year and result. */
    public DecisionForm getForm() {
        return form;
    }

    /** The run; null before. */
    public BulkRun<CertificateNumber> getRun() {
        return run;
    }

    /** Year in the address; null for the one that is due. */
    public Integer getYear() {
        return year;
    }

    /** Year in the address; null for the one that is due. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** Stage shown. */
    public EndorsementStage getStage() {
        return stage;
    }

    /** Stage shown; null for the one at which the reader acts. */
    public void setStage(EndorsementStage stage) {
        this.stage = stage;
    }
}
