package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.wis.attendance.AttendanceMark;
import org.wis.attendance.AttendanceReading;
import org.wis.attendance.HalfDay;
import org.wis.attendance.Roster;
import org.wis.attendance.RosterLine;
import org.wis.files.ImportColumn;
import org.wis.files.ImportKind;
import org.wis.files.ListExporting;
import org.wis.session.SessionId;
import org.wis.sheet.SheetWriter;

/** The sheet of attendance of a session, prepared: a row for each person and half-day, filled with what is kept. It comes back through the import. */
@RequestScoped
public class AttendanceSheetDownload implements Download {

    private static final int WIDTH = 14;

    @Inject
    private AttendanceReading reading;
    @Inject
    private ListExporting exporting;

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Prepared prepare(String which, HttpServletRequest request, Voice voice) {
        if (!which.matches("\\d{1,9}")) {
            return null;
        }
        Roster roster = reading.roster(new SessionId(Long.parseLong(which)));
        exporting.begin(roster.session().division(), "attendance", roster.session().id().toString());
        String title = voice.say("files.kind.ATTENDANCE");
        return new Prepared(title + "-" + which + ".xlsx", Prepared.WORKBOOK, out -> write(roster, title, voice, out));
    }

    private static void write(Roster roster, String title, Voice voice, OutputStream out) {
        List<ImportColumn> columns = ImportKind.ATTENDANCE.columns();
        try (SheetWriter writer = new SheetWriter(out, title)) {
            writer.headings(columns.stream().map(column -> voice.isChinese() ? column.chinese() : column.english()).toList(), columns.stream().map(column -> WIDTH).toList());
            for (RosterLine line : roster.lines()) {
                for (HalfDay half : roster.session().halves()) {
                    writer.row(columns.stream().map(column -> value(column, line, half, voice)).toList());
                }
            }
        }
    }

    private static Object value(ImportColumn column, RosterLine line, HalfDay half, Voice voice) {
        AttendanceMark mark = line.marks().get(half.id());
        return switch (column.key()) {
            case "enrolment" -> line.place().id().value();
            case "name" -> line.place().name();
            case "session" -> line.place().session().value();
            case "day" -> half.day();
            case "half" -> word(column, half.half().name(), voice);
            case "state" -> mark == null ? null : word(column, mark.state().name(), voice);
            case "signedIn" -> mark == null || mark.signedIn() == null ? null : mark.signedIn().toString();
            case "signedOut" -> mark == null || mark.signedOut() == null ? null : mark.signedOut().toString();
            case "reason" -> mark == null ? null : mark.reason();
            default -> null;
        };
    }

    private static String word(ImportColumn column, String code, Voice voice) {
        List<String> words = new ArrayList<>();
        column.vocabulary().terms().stream().filter(term -> term.code().equals(code)).forEach(term -> words.add(voice.isChinese() ? term.chinese() : term.english()));
        return words.isEmpty() ? code : words.get(0);
    }
}
