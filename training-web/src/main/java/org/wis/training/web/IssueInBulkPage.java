package org.wis.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.wis.certapplication.ApplicationFilter;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationIssuing;
import org.wis.certapplication.ApplicationLine;
import org.wis.certapplication.ApplicationReading;
import org.wis.certapplication.ApplicationState;
import org.wis.certapplication.BulkRun;
import org.wis.certdocument.CertificatePrinting;
import org.wis.certification.CertificateNumber;
import org.wis.gate.Action;
import org.wis.gate.Refused;
import org.wis.portal.Language;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.portal.Words;
import org.wis.portal.refusal.RefusalWords;
import org.wis.staff.Decision;
import org.wis.time.OfficialTime;

/** The province chooses many applications whose exam is passed and issues one after the other. The browser asks it to go on until it is done. */
@Named
@ViewScoped
public class IssueInBulkPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int MOST = 2000;

    @Inject
    private transient ApplicationReading reading;
    @Inject
    private transient ApplicationIssuing issuing;
    @Inject
    private transient CertificatePrinting printing;
    @Inject
    private transient OwnJurisdiction jurisdiction;
    @Inject
    private transient OfficialTime time;
    @Inject
    private transient PageDoor door;
    @Inject
    private transient Notices notices;
    @Inject
    private transient RefusalWords refusals;
    @Inject
    private transient Words words;

    private List<ApplicationLine> lines = List.of();
    private Map<Long, Boolean> chosen = new HashMap<>();
    private Map<Long, String> names = Map.of();
    private ApplicationForm form;
    private Decision decision;
    private BulkRun<ApplicationId> run;
    private final Map<CertificateNumber, String> issued = new LinkedHashMap<>();
    private BulkRun<CertificateNumber> papers;

    @PostConstruct
    void begin() {
        form = new ApplicationForm(time.today());
    }

    /** Reads those whose exam is passed. @throws org.wis.gate.Refused when she may not issue */
    public void load() {
        door.open(Action.ISSUE_CERTIFICATE, null);
        lines = reading.list(jurisdiction.getDivision(), new ApplicationFilter(ApplicationState.EXAM_PASSED, null), 0, MOST);
        names = lines.stream().collect(Collectors.toMap(line -> line.id().value(), line -> line.name() + " · " + line.officeName()));
        lines.forEach(line -> chosen.put(line.id().value(), Boolean.TRUE));
    }

    /** Begins with the chosen ones. */
    public void start() {
        decision = form.decision();
        List<ApplicationId> ids = lines.stream().map(ApplicationLine::id).filter(id -> Boolean.TRUE.equals(chosen.get(id.value()))).toList();
        if (ids.isEmpty()) {
            notices.warn("app.bulk.none");
            return;
        }
        run = new BulkRun<>(ids);
        goOn();
    }

    /** Works for a moment and tells the browser whether to ask again. */
    public void goOn() {
        run.work(AT_ONCE, id -> issued.put(issuing.issue(id, form.getValidFrom(), decision), names.getOrDefault(id.value(), "")));
        PrimeFaces.current().ajax().addCallbackParam("more", !run.isOver());
    }

    /** Begins to make the signed documents of those that were issued. */
    public void print() {
        papers = new BulkRun<>(issued.keySet());
        goOnPrinting();
    }

    /** Makes documents for a moment and tells the browser whether to ask again. */
    public void goOnPrinting() {
        papers.work(AT_ONCE, printing::print);
        PrimeFaces.current().ajax().addCallbackParam("more", !papers.isOver());
    }

    /** Those that were not issued, each with its reason. */
    public List<BulkFault> getFaults() {
        return run == null ? List.of() : run.getFaults().stream().map(fault -> new BulkFault(names.getOrDefault(fault.about().value(), ""),
                "detail.xhtml?application=" + fault.about().value(), why(fault.refused()))).toList();
    }

    /** Those whose document was not made, each with its reason. */
    public List<BulkFault> getPaperFaults() {
        return papers == null ? List.of() : papers.getFaults().stream().map(fault -> new BulkFault(issued.getOrDefault(fault.about(), ""),
                "../certificates/detail.xhtml?number=" + fault.about(), why(fault.refused()))).toList();
    }

    private String why(Refused refused) {
        Language language = Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return refused == null || refused.code() == null ? words.get("app.bulk.fault") : refusals.sentence(refused, language);
    }

    /** How many were issued in this run. */
    public int getIssued() {
        return issued.size();
    }

    /** The making of the documents; null before. */
    public BulkRun<CertificateNumber> getPapers() {
        return papers;
    }

    /** Those that can be issued, whoever waits longest first. */
    public List<ApplicationLine> getLines() {
        return lines;
    }

    /** Which are chosen, by their number. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    /** Approval number, remark and first day. */
    public ApplicationForm getForm() {
        return form;
    }

    /** The run; null before. */
    public BulkRun<ApplicationId> getRun() {
        return run;
    }
}
