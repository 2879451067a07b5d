package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.wis.certification.CertificateFilter;
import org.wis.certification.CertificateLine;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.division.DivisionCode;
import org.wis.files.ListExporting;
import org.wis.hours.HoursLine;
import org.wis.hours.HoursReading;
import org.wis.staff.PositionGap;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** The lists of the pages as workbooks, read by the same use cases with the same filters, so they show what the page shows and no more. */
@RequestScoped
public class ListDownload implements Download {

    private static final int NAME = 12;
    private static final int LONG = 28;

    @Inject
    private ListExporting exporting;
    @Inject
    private StaffReading staff;
    @Inject
    private CertificateReading certificates;
    @Inject
    private HoursReading hours;
    @Inject
    private TrainingLists training;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Prepared prepare(String which, HttpServletRequest request, Voice voice) {
        DivisionCode scope = scope(request.getParameter("division"));
        ListTable<?> table = switch (which) {
            case "staff" -> people(scope, request.getParameter("text"));
            case "gaps" -> gaps(scope, Boolean.parseBoolean(request.getParameter("onlyGaps")));
            case "certificates" -> certificates(scope, request);
            case "hours" -> hours(scope, request);
            case "sessions" -> training.sessions(scope, year(request));
            case "roster" -> training.roster(scope, request.getParameter("session"));
            default -> null;
        };
        return table == null ? null : prepared(table, which, scope, request, voice);
    }

    private <T> Prepared prepared(ListTable<T> table, String which, DivisionCode scope, HttpServletRequest request, Voice voice) {
        exporting.begin(scope, which, filters(request));
        List<T> begun = table.begin();
        String file = voice.say(table.titleKey()) + "-" + scope.value() + "-" + time.today() + ".xlsx";
        return new Prepared(file, Prepared.WORKBOOK, out -> table.write(begun, voice, out));
    }

    /** Names of the filters only: what was searched for may be a name. */
    private static String filters(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().filter(name -> name.matches("[A-Za-z]{1,20}")).sorted().toList().toString();
    }

    private ListTable<StaffLine> people(DivisionCode scope, String text) {
        LocalDate today = time.today();
        return new ListTable<StaffLine>("staff.people", (first, max) -> staff.list(scope, today, text, first, max))
                .column("personnel.field.name", NAME, StaffLine::name)
                .column("personnel.field.office", LONG, StaffLine::officeName)
                .column("personnel.field.division", NAME, line -> line.division().value())
                .said("personnel.field.position", 22, (line, voice) -> line.position() == null ? voice.say("personnel.no-post") : voice.say("position." + line.position()))
                .said("personnel.field.establishment", 18, (line, voice) -> line.establishment() == null ? null : voice.say("establishment." + line.establishment()))
                .said("personnel.field.onLeave", 8, (line, voice) -> line.onLeave() ? voice.say("files.yes") : null)
                .column("personnel.field.certificateNumber", 22, StaffLine::certificateNumber)
                .said("personnel.field.certificateState", 16, (line, voice) -> line.certificateState() == null ? voice.say("personnel.no-certificate")
                        : voice.say("certificate.state." + line.certificateState()))
                .column("personnel.field.validTo", NAME, StaffLine::certificateValidTo);
    }

    private ListTable<PositionGap> gaps(DivisionCode scope, boolean onlyGaps) {
        List<PositionGap> found = staff.gaps(scope, time.today());
        return ListTable.whole("staff.posts", found.stream().filter(gap -> !onlyGaps || gap.gap() > 0).toList())
                .column("personnel.field.office", LONG, PositionGap::officeName)
                .column("personnel.field.division", NAME, gap -> gap.division().value())
                .said("personnel.field.position", 22, (gap, voice) -> voice.say("position." + gap.position()))
                .column("personnel.field.required", 8, PositionGap::required)
                .column("personnel.field.holders", 10, PositionGap::holders)
                .column("personnel.field.others", 8, PositionGap::others)
                .column("personnel.field.gap", 8, PositionGap::gap);
    }

    private ListTable<HoursLine> hours(DivisionCode scope, HttpServletRequest request) {
        int year = year(request);
        String text = request.getParameter("text");
        return new ListTable<HoursLine>("files.list.hours", (first, max) -> hours.list(scope, year, text, first, max))
                .column("personnel.field.name", NAME, HoursLine::name)
                .column("personnel.field.office", LONG, HoursLine::officeName)
                .column("personnel.field.division", NAME, line -> line.division().value())
                .column("personnel.field.year", 8, line -> year)
                .said("files.record.owed", 18, (line, voice) -> voice.say("files.owed." + line.owed()))
                .column("files.report.hours", NAME, line -> new java.math.BigDecimal(line.explanation().hours()))
                .column("files.record.required", NAME, line -> new java.math.BigDecimal(line.explanation().requiredHours()))
                .column("files.record.trainings", 16, line -> line.explanation().trainings())
                .said("files.record.forecast", 14, (line, voice) -> voice.say("files.forecast." + line.forecast()));
    }

    private ListTable<CertificateLine> certificates(DivisionCode scope, HttpServletRequest request) {
        String state = request.getParameter("state");
        String days = request.getParameter("days");
        CertificateState wanted = java.util.stream.Stream.of(CertificateState.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null);
        CertificateFilter filter = new CertificateFilter(wanted, days != null && days.matches("\\d{1,4}") ? Integer.valueOf(days) : null, request.getParameter("text"));
        return new ListTable<CertificateLine>("menu.CERTIFICATES", (first, max) -> certificates.list(scope, filter, first, max))
                .column("personnel.field.certificateNumber", 22, line -> line.number().toString())
                .column("personnel.field.holder", NAME, CertificateLine::holderName)
                .column("personnel.field.office", LONG, CertificateLine::officeName)
                .column("personnel.field.division", NAME, line -> line.division().value())
                .said("personnel.field.certificateType", 22, (line, voice) -> voice.say("certificate.type." + line.type()))
                .said("personnel.field.certificateState", 16, (line, voice) -> voice.say("certificate.state." + line.state()))
                .column("personnel.field.validFrom", NAME, CertificateLine::validFrom)
                .column("personnel.field.validTo", NAME, CertificateLine::validTo)
                .column("personnel.field.daysLeft", 10, CertificateLine::daysLeft)
                .said("personnel.field.copyLost", 12, (line, voice) -> line.copyLost() ? voice.say("files.yes") : null)
                .said("personnel.field.renewalOpen", 12, (line, voice) -> line.renewalOpen() ? voice.say("files.yes") : null);
    }

    private int year(HttpServletRequest request) {
        String asked = request.getParameter("year");
        return asked != null && asked.matches("20\\d{2}") ? Integer.parseInt(asked) : time.today().getYear();
    }

    private DivisionCode scope(String division) {
        return division == null || division.isBlank() ? jurisdiction.getDivision() : DivisionCode.of(division);
    }
}
