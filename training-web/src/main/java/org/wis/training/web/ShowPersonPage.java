package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateReading;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.gate.Identity;
import org.wis.hours.HoursReading;
import org.wis.portal.Words;
import org.wis.portal.refusal.Explanation;
import org.wis.staff.Spell;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffId;
import org.wis.staff.StaffReading;
import org.wis.staff.StaffRefusal;
import org.wis.time.OfficialTime;

/** A person with every fact her right to write rests on, and what can be done about her. */
@Named
@ViewScoped
public class ShowPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffReading reading;
    @Inject
    private CertificateReading certificateReading;
    @Inject
    private HoursReading hours;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OfficialTime time;
    @Inject
    private Words words;
    @Inject
    private Identity identity;

    private Long staff;
    private StaffDetail person;
    private List<CertificateDetail> certificates = List.of();
    private List<YearView> years = List.of();

    /** Reads everything. @throws org.wis.gate.Refused PERSON_UNKNOWN and those of the gate */
    public void load() {
        StaffId id = new StaffId(staff == null ? 0 : staff);
        person = reading.detail(id);
        certificates = certificateReading.ofPerson(id);
        int year = time.today().getYear();
        years = List.of(new YearView(hours.of(id, year)), new YearView(hours.of(id, year - 1)));
    }

    /** The acts of the reader's office, possible ones and paused ones. */
    public List<ActOffer> getOffers() {
        if (!jurisdiction.isProvince() && !jurisdiction.isCounty()) {
            return List.of();
        }
        return StaffAct.of(jurisdiction.isProvince()).stream()
                .map(act -> new ActOffer(act.name(), act.getKey(), act.isGrave(), whyNot(act)))
                .toList();
    }

    private Explanation whyNot(StaffAct act) {
        Explanation gate = jurisdiction.whyNot(act.action(), person.person().division());
        boolean own = act != StaffAct.CORRECT && identity.require().staffId() != null && identity.require().staffId() == person.person().id().value();
        String hindrance = own ? "refusal." + StaffRefusal.OWN_RIGHT_NOT_OWN_DECISION : act.hindrance(person, time.today());
        return gate != null || hindrance == null ? gate : OwnJurisdiction.because(words.get(hindrance));
    }

    /** Name of a division. */
    public String placeOf(DivisionCode code) {
        return divisions.pathName(code);
    }

    /** Name of a division by its code. */
    public String placeNamed(String code) {
        return divisions.pathName(DivisionCode.of(code));
    }

    /** Whether a spell covers today, by its first day and the day after its end. */
    public boolean now(Spell spell) {
        return spell.covers(time.today());
    }

    /** The person. */
    public StaffDetail getPerson() {
        return person;
    }

    /** Her certificates, newest first. */
    public List<CertificateDetail> getCertificates() {
        return certificates;
    }

    /** This year of her training and the one before. */
    public List<YearView> getYears() {
        return years;
    }

    /** Number of the person in the address. */
    public Long getStaff() {
        return staff;
    }

    /** Number of the person in the address. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }
}
