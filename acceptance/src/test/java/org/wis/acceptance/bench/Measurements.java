package org.wis.acceptance.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wis.launcher.RunningSystem;
import org.wis.time.OfficialTime;

/** The measurements, each warmed up and then counted, each with the load before and after. */
final class Measurements {

    /** Of four townships, all of whom may write. The first is of {@link #TOWNSHIP}. */
    private static final List<String> OPERATORS = List.of("zhou", "wu", "sun", "xie");
    private static final String TOWNSHIP = "990121001";
    private static final String MANAGER = "he";
    private static final String PROVINCE = "gao";
    private static final String ISSUING_COUNTY = "990166";
    private static final int CERTIFICATES = 1000;
    private static final int AMENDMENTS_IN_TURN = 25;
    private static final int JUDGEMENTS_IN_TURN = 50;
    private static final int SEARCHES_IN_TURN = 10;
    /** With room, and too few. */
    private static final int[] PLANNER_PLACES = {30, 17};
    private static final int PLANNER_PROBLEMS = 5;
    private static final int CARDS_AT_ONCE = 300;
    private static final double NANOS = 1e9;

    private final RunningSystem system;
    private final Options options;
    private final Report report;
    private final List<Visitor> operators = new ArrayList<>();
    private int runs;

    Measurements(RunningSystem system, Options options, Report report) {
        this.system = system;
        this.options = options;
        this.report = report;
    }

    /** The operators, signed in once for all measurements: a code of the second factor counts once. */
    private List<Visitor> operators() throws IOException, SQLException, InterruptedException {
        if (operators.isEmpty()) {
            for (String operator : OPERATORS) {
                operators.add(Visitor.signIn(system, operator));
            }
        }
        return operators;
    }

    /** The gated amendment beside plain JDBC, with 1 and 4 workers. */
    void amendments() throws IOException, SQLException, InterruptedException, ExecutionException {
        report.table("Gated amendment / the same rows by plain JDBC", "workers", "side", "writes", "p50 µs", "p95 µs", "p99 µs");
        List<String> ratios = new ArrayList<>();
        for (int workers : new int[] {1, OPERATORS.size()}) {
            Figures figures = measured("amend", "", operators().subList(0, workers), AMENDMENTS_IN_TURN);
            for (String side : AmendmentRun.SIDES) {
                row(figures, side, String.valueOf(workers));
            }
            ratios.add(workers + " worker(s): gated / plain = " + Report.ratio(figures.ratio("gated", "plain")) + ", plain / itself (A/A) = "
                    + Report.ratio(figures.ratio("plain-again", "plain")) + ", median of " + figures.rounds("gated") + " rounds (5 % to 95 % of the rounds).");
        }
        report.tableEnds();
        ratios.forEach(report::says);
    }

    /** The judgement alone. */
    void gate() throws IOException, SQLException, InterruptedException, ExecutionException {
        report.table("Gate evaluation alone, warm", "", "what", "judgements", "p50 µs", "p95 µs", "p99 µs");
        Figures figures = measured("gate", "&township=" + TOWNSHIP, operators().subList(0, 1), JUDGEMENTS_IN_TURN);
        row(figures, "judgement", "reading of the facts and judgement, in a running transaction");
        row(figures, "standing", "StandingReading.ask, its transaction included");
        report.tableEnds();
    }

    /** Six shapes of search by the county's manager: all women are in her reach. */
    void searches() throws IOException, SQLException, InterruptedException, ExecutionException {
        report.table("Search in the whole county", "women", "shape", "searches", "p50 µs", "p95 µs", "p99 µs");
        Figures figures = measured("search", "", List.of(Visitor.signIn(system, MANAGER)), SEARCHES_IN_TURN);
        String women = String.valueOf(figures.of("women").get(0));
        for (SearchShape shape : SearchShape.values()) {
            row(figures, shape.name(), women);
        }
        report.tableEnds();
    }

    /** Whole pages over HTTP, one person alone. */
    void pages() throws IOException, SQLException, InterruptedException {
        report.table("Page over HTTP, signed in, alone on the machine", "", "page", "requests", "p50 µs", "p95 µs", "p99 µs");
        try (Connection owner = system.database().asOwner()) {
            List<PageRun.Card> cards = Row.all(owner, "SELECT case_number, name FROM woman_case WHERE township_code = ? AND exit_on IS NULL ORDER BY id LIMIT 200", TOWNSHIP).stream()
                    .map(row -> new PageRun.Card((String) row.get("case_number"), (String) row.get("name"))).toList();
            PageRun run = new PageRun(operators().get(0), cards);
            run.run(options.warm());
            Figures figures = run.run(options.seconds());
            PageRun.PAGES.forEach(page -> row(figures, page, ""));
        }
        report.tableEnds();
    }

    /** The planner on prefectures of its own, in this process; the first searches warm it up and do not count. */
    void planner() {
        report.table("Planner: 11 counties, 153 townships, 12 sessions, 300 rounds", "places a session", "verdict", "persons", "first plan for all ms", "all rounds ms", "cost");
        double until = System.nanoTime() + options.warm() * NANOS;
        for (long seed = 100; System.nanoTime() < until; seed++) {
            PlannerRun.search(seed, PLANNER_PLACES[0]);
        }
        for (int places : PLANNER_PLACES) {
            for (long seed = 1; seed <= PLANNER_PROBLEMS; seed++) {
                PlannerRun.Result result = PlannerRun.search(seed, places);
                report.row(String.valueOf(places), result.verdict().name(), String.valueOf(result.persons()), String.valueOf(result.firstFull()), String.valueOf(result.millis()),
                        String.valueOf(result.cost()));
            }
        }
        report.tableEnds();
    }

    /** Many cards at once beside batches of plain JDBC. Last, because what the plain side writes is no registry that anybody should read. */
    void bulk() throws IOException, SQLException, InterruptedException, ExecutionException {
        report.table("Opening cards in bulk / batches of plain JDBC with the same rows", "side", "cards", "rows", "rows/s", "cards/s");
        Figures figures = measured("bulk", "&township=" + TOWNSHIP, operators().subList(0, 1), CARDS_AT_ONCE);
        for (String side : AmendmentRun.SIDES) {
            double seconds = figures.sum(side) / NANOS;
            report.row(side, Report.number(figures.sum("cards")), Report.number(figures.sum("rows")), Report.number(figures.sum("rows") / seconds), Report.number(figures.sum("cards") / seconds));
        }
        report.tableEnds();
        report.says("Rate of the use case / rate of plain JDBC = " + Report.ratio(figures.ratio("plain", "gated")) + ", plain / itself (A/A) = "
                + Report.ratio(figures.ratio("plain-again", "plain")) + ", median of " + figures.rounds("gated") + " rounds of " + CARDS_AT_ONCE + " cards (5 % to 95 % of the rounds).");
    }

    /** A thousand certificates in bulk by the province, in pieces of a second as the page asks for them. The applications are laid ready by the owner's hand. */
    void certificates() throws IOException, SQLException, InterruptedException {
        report.table("Certificates issued in bulk, each in a transaction of its own", "", "what", "certificates", "seconds", "certificates/s");
        try (Connection owner = system.database().asOwner()) {
            WaitingApplications.lay(owner, ISSUING_COUNTY, CERTIFICATES);
        }
        Figures figures = new Figures();
        figures.take(Visitor.signIn(system, PROVINCE).work("issue?run=issue&threads=1&worker=0&seconds=1&batch=1&township=" + ISSUING_COUNTY));
        double seconds = figures.sum("piece") / NANOS;
        report.row("", "issued", Report.number(figures.sum("issued")), Report.number(seconds), Report.number(figures.sum("issued") / seconds));
        report.tableEnds();
    }

    /** A whole province: the pages on which its office looks at all posts. Last, because it makes the demo thirty times as large. */
    void province() throws IOException, SQLException, InterruptedException {
        LocalDate today = LocalDate.now(OfficialTime.ZONE);
        report.table("Pages of a whole province over HTTP, signed in, alone on the machine", "posts", "page", "requests", "p50 µs", "p95 µs", "p99 µs");
        try (Connection owner = system.database().asOwner()) {
            long posts = WholeProvince.fill(owner, today);
            int gaps = (int) Row.number(owner, "SELECT COUNT(*) FROM office o WHERE o.level = 5 AND o.division_code LIKE '99%' AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.office_id = o.id"
                    + " AND a.position_type = 'TOWNSHIP_OPERATOR' AND a.valid_from <= ? AND a.valid_to > ?)", today, today);
            ProvinceRun run = new ProvinceRun(Visitor.signIn(system, PROVINCE), gaps);
            run.run(options.warm());
            Figures figures = run.run(options.seconds());
            ProvinceRun.PAGES.forEach(page -> row(figures, page, String.valueOf(posts)));
        }
        report.tableEnds();
    }

    private void row(Figures figures, String lane, String first) {
        report.row(first, lane, String.valueOf(figures.of(lane).size()), Report.number(figures.microseconds(lane, 0.50)), Report.number(figures.microseconds(lane, 0.95)),
                Report.number(figures.microseconds(lane, 0.99)));
    }

    /** Warm-up, then the run that counts; one failing worker fails it. */
    private Figures measured(String what, String more, List<Visitor> workers, int batch) throws IOException, InterruptedException, ExecutionException {
        work(what, more, workers, batch, options.warm());
        return work(what, more, workers, batch, options.seconds());
    }

    private Figures work(String what, String more, List<Visitor> workers, int batch, double seconds) throws InterruptedException, ExecutionException {
        runs++;
        ExecutorService executor = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Visitor worker : workers) {
                String path = what + "?run=" + runs + "&threads=" + workers.size() + "&worker=" + (runs * OPERATORS.size() + answers.size()) + "&seconds=" + seconds + "&batch=" + batch + more;
                answers.add(executor.submit(() -> worker.work(path)));
            }
            Figures figures = new Figures();
            for (Future<String> answer : answers) {
                figures.take(answer.get());
            }
            return figures;
        } finally {
            executor.shutdownNow();
        }
    }
}
