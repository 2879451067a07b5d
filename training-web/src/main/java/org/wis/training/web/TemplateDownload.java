package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wis.files.ImportColumn;
import org.wis.files.ImportColumn.Type;
import org.wis.files.ImportKind;
import org.wis.files.Vocabulary.Term;
import org.wis.gate.Action;
import org.wis.portal.PageDoor;
import org.wis.sheet.SheetWriter;
import org.wis.staff.OfficeLine;
import org.wis.staff.RemedyReading;

/** An empty table to fill in: headings with hints, choices to choose from, and the offices of the jurisdiction. */
@RequestScoped
public class TemplateDownload implements Download {

    private static final int ROWS = 5000;
    private static final int WIDTH = 18;

    @Inject
    private RemedyReading offices;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Prepared prepare(String which, HttpServletRequest request, Voice voice) {
        ImportKind kind = Stream.of(ImportKind.values()).filter(one -> one.name().equals(which)).findFirst().orElse(null);
        if (kind == null) {
            return null;
        }
        door.open(Action.IMPORT_FILE, jurisdiction.getDivision());
        List<String> places = offices.offices(jurisdiction.getDivision()).stream().map(TemplateDownload::choice).toList();
        String title = voice.say("files.kind." + kind);
        return new Prepared(title + "-" + voice.say("files.template.name") + ".xlsx", Prepared.WORKBOOK, out -> write(kind, places, title, voice, out));
    }

    private static String choice(OfficeLine office) {
        return office.name() + "(" + office.division().value() + ")";
    }

    private static void write(ImportKind kind, List<String> places, String title, Voice voice, OutputStream out) {
        try (SheetWriter writer = new SheetWriter(out, title)) {
            List<ImportColumn> columns = kind.columns();
            writer.headings(columns.stream().map(column -> heading(column, voice)).toList(), columns.stream().map(column -> WIDTH).toList());
            for (int at = 0; at < columns.size(); at++) {
                ImportColumn column = columns.get(at);
                writer.explain(at, hint(column, voice));
                if (column.type() == Type.WORD) {
                    writer.choices(at, column.vocabulary().terms().stream().map(term -> word(term, voice)).toList(), ROWS);
                } else if (column.key().equals("office")) {
                    writer.choices(at, places, ROWS);
                } else {
                    writer.textColumn(at);
                }
            }
        }
    }

    private static String heading(ImportColumn column, Voice voice) {
        return (voice.isChinese() ? column.chinese() : column.english()) + (column.required() ? "*" : "");
    }

    private static String word(Term term, Voice voice) {
        return voice.isChinese() ? term.chinese() : term.english();
    }

    private static String hint(ImportColumn column, Voice voice) {
        List<String> hints = new ArrayList<>();
        hints.add(voice.say(column.required() ? "files.template.hint.required" : "files.template.hint.optional"));
        switch (column.type()) {
            case DATE -> hints.add(voice.say("files.template.hint.date"));
            case TIME -> hints.add(voice.say("files.template.hint.time"));
            case ID_NUMBER -> hints.add(voice.say("files.template.hint.id"));
            default -> {
                if (!column.required() && column.key().endsWith("ocumentNo")) {
                    hints.add(voice.say("files.template.hint.document"));
                }
            }
        }
        return String.join("\n", hints);
    }
}
