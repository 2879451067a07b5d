package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateReading;
import org.wis.files.ListExporting;
import org.wis.hours.AccountLine;
import org.wis.hours.HoursReading;
import org.wis.hours.YearAccount;
import org.wis.print.Paper;
import org.wis.print.PaperPress;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffDetail.Post;
import org.wis.staff.StaffId;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** The training record of a person on paper: her own, or that of somebody in the reader's jurisdiction. The identity number is masked as on the page. */
@RequestScoped
public class RecordDownload implements Download {

    private static final int YEARS = 5;
    private static final String OWN = "own";

    @Inject
    private StaffReading staff;
    @Inject
    private CertificateReading certificates;
    @Inject
    private HoursReading hours;
    @Inject
    private ListExporting exporting;
    @Inject
    private PaperPress press;
    @Inject
    private OfficialTime time;

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Prepared prepare(String which, HttpServletRequest request, Voice voice) {
        boolean own = which.equals(OWN);
        if (!own && !which.matches("\\d{1,18}")) {
            return null;
        }
        StaffDetail person = own ? staff.own() : staff.detail(new StaffId(Long.parseLong(which)));
        StaffId id = person.person().id();
        if (!own) {
            exporting.begin(person.person().division(), "record", id.toString());
        }
        List<CertificateDetail> held = own ? certificates.own() : certificates.ofPerson(id);
        List<YearAccount> years = new ArrayList<>();
        for (int back = 0; back < YEARS; back++) {
            int year = time.today().getYear() - back;
            years.add((own ? hours.own(year) : hours.of(id, year)).account());
        }
        byte[] paper = press.print(paper(person, held, years, voice), voice.say("files.record.foot", time.now()), voice.language().locale().toLanguageTag());
        return new Prepared(voice.say("files.record.title") + "-" + person.person().name() + ".pdf", "application/pdf", out -> out.write(paper));
    }

    private static Paper paper(StaffDetail person, List<CertificateDetail> held, List<YearAccount> years, Voice voice) {
        Paper paper = new Paper(voice.say("files.record.title"), false);
        paper.table(List.of(voice.say("personnel.field.name"), voice.say("personnel.field.idNumber"), voice.say("personnel.field.office")), List.of(3, 4, 5),
                List.of(java.util.Arrays.asList(person.person().name(), person.person().maskedIdNumber(), person.person().officeName())));
        paper.heading(voice.say("files.record.posts"));
        paper.table(List.of(voice.say("personnel.field.office"), voice.say("personnel.field.position"), voice.say("personnel.field.from"), voice.say("personnel.field.lastDay"),
                voice.say("personnel.field.documentNo")), List.of(6, 5, 3, 3, 4), person.appointments().stream().map(post -> post(post, voice)).toList());
        paper.heading(voice.say("personnel.field.certificate"));
        paper.table(List.of(voice.say("personnel.field.certificateNumber"), voice.say("personnel.field.certificateType"), voice.say("personnel.field.certificateState"),
                voice.say("personnel.field.validFrom"), voice.say("personnel.field.validTo")), List.of(5, 5, 3, 3, 3), held.stream().map(one -> certificate(one, voice)).toList());
        paper.heading(voice.say("files.record.years"));
        paper.table(List.of(voice.say("personnel.field.year"), voice.say("files.record.owed"), voice.say("files.report.hours"), voice.say("files.record.required"),
                voice.say("files.record.trainings"), voice.say("files.record.forecast")), List.of(2, 4, 2, 2, 3, 3), years.stream().map(year -> year(year, voice)).toList());
        paper.heading(voice.say("files.record.sessions"));
        List<List<String>> sessions = new ArrayList<>();
        years.forEach(year -> year.lines().forEach(line -> sessions.add(session(year, line, voice))));
        if (sessions.isEmpty()) {
            paper.line(voice.say("files.record.sessions.none"));
        } else {
            paper.table(List.of(voice.say("personnel.field.year"), voice.say("files.record.session"), voice.say("files.record.level"), voice.say("files.record.days"),
                    voice.say("files.record.counted")), List.of(2, 8, 3, 5, 3), sessions);
        }
        return paper;
    }

    private static List<String> post(Post post, Voice voice) {
        return java.util.Arrays.asList(post.officeName(), voice.say("position." + post.position()), post.spell().from().toString(),
                post.spell().open() ? "" : post.spell().lastDay().toString(), post.documentNo());
    }

    private static List<String> certificate(CertificateDetail one, Voice voice) {
        return List.of(one.number().toString(), voice.say("certificate.type." + one.type()), voice.say("certificate.state." + one.state()), one.validFrom().toString(),
                one.validTo().toString());
    }

    private static List<String> year(YearAccount year, Voice voice) {
        return List.of(String.valueOf(year.year()), voice.say("files.owed." + year.owed()), year.explanation().hours(), year.explanation().requiredHours(),
                year.prefectureTrainings() + " / " + year.rules().requiredTrainings(), voice.say("files.forecast." + year.forecast()));
    }

    private static List<String> session(YearAccount year, AccountLine line, Voice voice) {
        return List.of(String.valueOf(year.year()), line.session().title(), voice.say("files.level." + line.session().organiserLevel()),
                line.session().firstDay() + " – " + line.session().lastDay(), String.valueOf(line.minutes(year.rules().wide())));
    }
}
