package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionReading;
import org.wis.report.PersonnelReporting;
import org.wis.report.PostsRow;
import org.wis.report.TrainingRow;

/** Reads a report and gives it as a table, for the page, the workbook and the paper. */
@RequestScoped
public class ReportSource {

    @Inject
    private PersonnelReporting reporting;
    @Inject
    private DivisionReading divisions;

    Report read(ReportAsked asked) {
        String place = divisions.pathName(asked.scope());
        if (asked.isTraining()) {
            List<TrainingRow> rows = reporting.training(asked.scope(), asked.year());
            return new Report(asked, place, part(ReportTables.training(rows), rows));
        }
        List<PostsRow> rows = reporting.posts(asked.scope(), asked.day());
        return new Report(asked, place, part(ReportTables.posts(rows), rows));
    }

    private static <T> Part<T> part(ListTable<T> table, List<T> rows) {
        return new Part<>(table, rows);
    }

    /** A report that was read. */
    record Report(ReportAsked asked, String place, Part<?> part) {
    }

    /** A table with its lines. */
    record Part<T>(ListTable<T> table, List<T> rows) {

        void write(Voice voice, java.io.OutputStream out) {
            table.write(table.begin(), voice, out);
        }

        void print(Voice voice, org.wis.print.Paper paper) {
            table.print(rows, voice, paper);
        }

        List<String> headings(Voice voice) {
            return table.headings(voice);
        }

        List<List<String>> texts(Voice voice) {
            return table.texts(rows, voice);
        }
    }
}
