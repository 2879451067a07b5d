package org.wis.training.web;

import java.util.List;
import org.wis.report.PostsRow;
import org.wis.report.TrainingRow;

/** The columns of reports Y3 and Y4, the same on the page, in the workbook and on paper. */
final class ReportTables {

    private static final int NAME = 26;
    private static final int NUMBER = 11;

    private ReportTables() {
    }

    static ListTable<PostsRow> posts(List<PostsRow> rows) {
        return ListTable.whole("files.report.Y3", rows)
                .said("files.report.division", NAME, (row, voice) -> row.isSum() ? voice.say("files.report.sum") : row.name())
                .column("files.report.norm", NUMBER, PostsRow::norm)
                .column("files.report.held", NUMBER, PostsRow::held)
                .column("files.report.gap", NUMBER, PostsRow::gap)
                .column("files.report.certified", NUMBER, PostsRow::certified)
                .column("files.report.expiring", NUMBER, PostsRow::expiring);
    }

    static ListTable<TrainingRow> training(List<TrainingRow> rows) {
        return ListTable.whole("files.report.Y4", rows)
                .said("files.report.division", NAME, (row, voice) -> row.isSum() ? voice.say("files.report.sum") : row.name())
                .column("files.report.items", NUMBER, TrainingRow::planItems)
                .column("files.report.provincial", NUMBER, TrainingRow::provincial)
                .column("files.report.prefectural", NUMBER, TrainingRow::prefectural)
                .column("files.report.county", NUMBER, TrainingRow::county)
                .column("files.report.township", NUMBER, TrainingRow::township)
                .column("files.report.persons", NUMBER, TrainingRow::persons)
                .column("files.report.hours", NUMBER, row -> new java.math.BigDecimal(row.hours()))
                .column("files.report.compliant", NUMBER, TrainingRow::compliant)
                .column("files.report.exempt", NUMBER, TrainingRow::exempt)
                .column("files.report.hoursShort", NUMBER, TrainingRow::hoursShort)
                .column("files.report.trainingShort", NUMBER, TrainingRow::trainingShort)
                .column("files.report.bothShort", NUMBER, TrainingRow::bothShort);
    }
}
