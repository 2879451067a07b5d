package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wis.gate.Refused;
import org.wis.staff.Limits;
import org.wis.staff.StaffRefusal;
import org.wis.time.OfficialTime;

/** Answers whether a certificate was valid on a day, and why (not). The caller has asked the gate whether she may know. */
@Dependent
public class CertificateValidity {

    @Inject
    Certificates certificates;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /**
     * The answer for a past day or today; for today both views are those of this moment.
     *
     * @throws Refused CERTIFICATE_UNKNOWN, DATE_MISSING, DATE_IN_FUTURE
     */
    public ValidityAnswer on(CertificateNumber number, LocalDate day) {
        if (day == null) {
            throw new Refused(StaffRefusal.DATE_MISSING);
        }
        if (day.isAfter(time.today())) {
            throw new Refused(StaffRefusal.DATE_IN_FUTURE, day);
        }
        Certificate certificate = certificates.look(number).orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
        Timeline timeline = timeline(certificate);
        Timeline.Rules rules = new Timeline.Rules(MonthDay.parse("--" + limits.word("endorsement.grace.end", day)).atYear(day.getYear()),
                limits.number("renewal.lead.days", day), limits.number("renewal.pending.days", day));
        return new ValidityAnswer(number, day, timeline.on(day, day.atTime(LocalTime.MAX), rules), timeline.on(day, time.now(), rules));
    }

    private Timeline timeline(Certificate certificate) {
        List<CertificateEvent> events = certificates.events(certificate);
        List<Timeline.Entry> entries = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        List<Timeline.Endorsed> endorsed = new ArrayList<>();
        if (events.stream().noneMatch(event -> event.step() == CertificateStep.ISSUED)) {
            // taken over without its history: its own row says when it was issued
            entries.add(new Timeline.Entry(CertificateStep.ISSUED, certificate.issuedOn().atStartOfDay(), null, certificate.validFrom(), certificate.validTo(), null, null, ""));
        }
        for (CertificateEvent event : events) {
            Timeline.Entry entry = event.entry();
            entries.add(entry);
            if (entry.step() == CertificateStep.ENDORSED) {
                String[] said = entry.after().split(" ");
                told.add(Integer.valueOf(said[0]));
                endorsed.add(new Timeline.Endorsed(Integer.parseInt(said[0]), said[1], entry.day()));
            }
        }
        certificates.endorsements(certificate).stream().map(Endorsement::line).filter(line -> !told.contains(line.year()))
                .forEach(line -> endorsed.add(new Timeline.Endorsed(line.year(), line.result().name(), line.endorsedOn())));
        return new Timeline(entries, endorsed, certificates.renewals(certificate).stream().map(RenewalApplication::line).toList());
    }
}
