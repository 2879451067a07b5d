package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wis.certification.Certificate;
import org.wis.certification.CertificateEvent;
import org.wis.certification.CertificateIssue;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateNumbering;
import org.wis.certification.CertificateStep;
import org.wis.certification.Endorsement;
import org.wis.certification.EndorsementResult;
import org.wis.staff.Appointment;
import org.wis.staff.LeaveKind;
import org.wis.staff.LeavePeriod;
import org.wis.staff.OfficeId;
import org.wis.staff.Pledge;
import org.wis.staff.Spell;
import org.wis.staff.StaffId;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingStanding;

/** What a person of the demo has behind her, seen from today: post, pledge, certificate, training, leave. */
@Dependent
class DemoCareer {

    private static final String DOCUMENT = "示范〔演示〕1号";
    private static final int YEARS = 3;
    private static final int FULL_MINUTES = 1800;

    @Inject
    DemoRows rows;
    @Inject
    CertificateNumbering numbering;

    void give(DemoPerson person, StaffId staff, OfficeId office, OfficeId issuer, LocalDate today) {
        boolean fresh = person.story() == DemoPerson.Story.NOT_CERTIFIED;
        LocalDate since = fresh ? today.minusDays(30) : today.minusYears(4);
        rows.add(new Appointment(staff, office, person.position(), person.establishment(), DOCUMENT, Spell.from(since)));
        LocalDate signed = earlier(today, LocalDate.of(today.getYear(), 1, 4));
        rows.add(new Pledge(staff, today.getYear(), fresh ? since : signed, fresh ? since : signed));
        if (person.certificate() != null) {
            certify(person, staff, issuer, today);
        }
        if (person.certificate() != null || fresh) {
            rows.add(new TrainingStanding(staff, lastYear(person, today.getYear() - 1)));
        }
        if (person.story() == DemoPerson.Story.MATERNITY_LEAVE) {
            LocalDate from = today.minusDays(60);
            rows.add(new LeavePeriod(staff, LeaveKind.MATERNITY, DOCUMENT, new Spell(from, from.plusDays(158))));
        }
    }

    private void certify(DemoPerson person, StaffId staff, OfficeId issuer, LocalDate today) {
        LocalDate from = person.story() == DemoPerson.Story.EXPIRES_SOON ? today.plusDays(21).minusYears(YEARS) : today.minusDays(400);
        CertificateNumber number = numbering.draw(person.division(), from.getYear(), person.certificate());
        CertificateIssue issue = new CertificateIssue(person.certificate(), "岗前培训班,考试合格," + DOCUMENT, from);
        Certificate certificate = rows.add(new Certificate(number, staff, issuer, issue, YEARS, from.atTime(LocalTime.of(9, 0))));
        rows.add(CertificateEvent.ofDate(certificate, CertificateStep.ISSUED, from.atTime(LocalTime.of(9, 0)), null));
        for (int year = from.getYear(); year < today.getYear(); year++) {
            rows.add(new Endorsement(certificate, year, EndorsementResult.PASSED, DOCUMENT, earlier(today, LocalDate.of(year + 1, 2, 20))));
        }
    }

    private static StandingEntry lastYear(DemoPerson person, int year) {
        return switch (person.story()) {
            case SHORT_OF_HOURS -> new StandingEntry(year, FULL_MINUTES - 90, FULL_MINUTES + 120, 1, TrainingObligation.FULL, true, null, DOCUMENT);
            case NOT_CERTIFIED -> new StandingEntry(year, 0, 0, 0, TrainingObligation.EXEMPT, false, null, DOCUMENT);
            default -> new StandingEntry(year, FULL_MINUTES + 60, FULL_MINUTES + 480, 2, TrainingObligation.FULL, true, null, DOCUMENT);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
