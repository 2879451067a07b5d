package org.wis.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.certification.CertificateIssue;
import org.wis.certification.CertificateIssuing;
import org.wis.certification.CertificateNumber;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.Person;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** The province issues a certificate: first the person, then what the certificate says. */
@Named
@ViewScoped
public class IssueCertificatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    private StaffReading staff;
    @Inject
    private CertificateIssuing issuing;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long person;
    private Person holder;
    private String name;
    private List<StaffLine> found;
    private CertificateNumber.Level type = CertificateNumber.Level.TOWNSHIP;
    private String basis;
    private LocalDate validFrom;
    private DecisionForm form;

    @PostConstruct
    void begin() {
        validFrom = time.today();
        form = new DecisionForm(validFrom.getYear());
    }

    /** Reads the person of the address, if one is named there. @throws org.wis.gate.Refused PERSON_UNKNOWN and those of the gate */
    public void load() {
        door.open(Action.ISSUE_CERTIFICATE, null);
        if (person != null) {
            choose(new StaffId(person));
        }
    }

    /** Looks for people by the beginning of a name. */
    public void search() {
        found = staff.list(jurisdiction.getDivision(), time.today(), name, 0, MOST_FOUND);
    }

    /** Takes a person. */
    public void choose(StaffId id) {
        holder = staff.detail(id).person();
        type = holder.division().level() == 4 ? CertificateNumber.Level.COUNTY : CertificateNumber.Level.TOWNSHIP;
    }

    /** Back to the search. */
    public void chooseAgain() {
        holder = null;
    }

    /** Issues. @return the page of the new certificate */
    public String issue() {
        CertificateNumber number = issuing.issue(holder.id(), new CertificateIssue(type, basis, validFrom), form.decision());
        notices.afterRedirect().done("cert.done.ISSUE", holder.name(), number.value());
        return "/certificates/detail.xhtml?faces-redirect=true&number=" + number.value();
    }

    /** Number of the person in the address; null for none. */
    public Long getPerson() {
        return person;
    }

    /** Number of the person in the address; null for none. */
    public void setPerson(Long person) {
        this.person = person;
    }

    /** Who was chosen; null before. */
    public Person getHolder() {
        return holder;
    }

    /** Beginning of a name. */
    public String getName() {
        return name;
    }

    /** Beginning of a name. */
    public void setName(String name) {
        this.name = name;
    }

    /** People found; null before a search. */
    public List<StaffLine> getFound() {
        return found;
    }

    /** Types to choose. */
    public List<CertificateNumber.Level> getTypes() {
        return List.of(CertificateNumber.Level.values());
    }

    /** Type. */
    public CertificateNumber.Level getType() {
        return type;
    }

    /** Type. */
    public void setType(CertificateNumber.Level type) {
        this.type = type;
    }

    /** Training, exam and approval. */
    public String getBasis() {
        return basis;
    }

    /** Training, exam and approval. */
    public void setBasis(String basis) {
        this.basis = basis;
    }

    /** First day. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** First day. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Document and remark. */
    public DecisionForm getForm() {
        return form;
    }
}
