package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wis.files.ListExporting;
import org.wis.print.Paper;
import org.wis.print.PaperPress;
import org.wis.time.OfficialTime;

/** Reports Y3 and Y4 as a workbook or on paper. */
@RequestScoped
public class ReportDownload implements Download {

    @Inject
    private ReportSource source;
    @Inject
    private ListExporting exporting;
    @Inject
    private PaperPress press;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Prepared prepare(String which, HttpServletRequest request, Voice voice) {
        if (!which.matches("Y[34]\\.(xlsx|pdf)")) {
            return null;
        }
        String report = which.substring(0, 2);
        ReportAsked asked = ReportAsked.of(report, request.getParameter("division"), request.getParameter("day"), request.getParameter("year"), jurisdiction.getDivision(),
                time.today());
        exporting.begin(asked.scope(), which, asked.day().toString());
        ReportSource.Report read = source.read(asked);
        String file = voice.say("files.report." + report) + "-" + asked.scope().value() + "-" + (asked.isTraining() ? asked.year() : asked.day());
        if (which.endsWith("pdf")) {
            byte[] paper = press.print(paper(read, voice), voice.say("files.report.foot", time.now()), voice.language().locale().toLanguageTag());
            return new Prepared(file + ".pdf", "application/pdf", out -> out.write(paper));
        }
        return new Prepared(file + ".xlsx", Prepared.WORKBOOK, out -> read.part().write(voice, out));
    }

    private static Paper paper(ReportSource.Report read, Voice voice) {
        ReportAsked asked = read.asked();
        Paper paper = new Paper(voice.say("files.report." + asked.name()), true);
        paper.line(voice.say("files.report.about", read.place(), asked.isTraining() ? String.valueOf(asked.year()) : asked.day().toString()));
        read.part().print(voice, paper);
        paper.line(voice.say("files.report.definition." + asked.name()));
        paper.line(voice.say("files.report.signatures"));
        return paper;
    }
}
