package org.wis.acceptance.bench;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.acceptance.trial.DeskEnvironment;
import org.wis.acceptance.trial.DeskFilter;
import org.wis.division.DivisionCode;

/** Runs loops inside the server for whoever is signed in, as one worker of a run that may have several; answers the times. A failure is told with its cause and fails the other workers too. */
@WebServlet("/api/bench/*")
public class RunnerServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(RunnerServlet.class.getName());

    /** More than any run uses up. */
    private static final int SEEDS_OF_A_RUN = 100;

    @Inject
    private transient Instance<AmendmentRun> amendments;
    @Inject
    private transient Instance<GateRun> gates;
    @Inject
    private transient Instance<SearchRun> searches;
    @Inject
    private transient Instance<BulkRun> bulks;
    @Inject
    private transient Instance<IssueRun> issues;

    private final transient Map<String, Rounds> runs = new ConcurrentHashMap<>();

    /** Everything that must be inside the server. */
    public static Class<?>[] parts() {
        return new Class<?>[] {DeskEnvironment.class, DeskFilter.class, RunnerServlet.class, Rounds.class, Times.class, Row.class, AmendmentRun.class, PlainAmendment.class,
            GateRun.class, SearchRun.class, SearchShape.class, Woman.class, BulkRun.class, PlainBulk.class, MadeUpCards.class, IssueRun.class};
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = request.getPathInfo().substring(1);
        int sides = switch (what) {
            case "amend" -> AmendmentRun.SIDES.size();
            case "gate" -> GateRun.SIDES.size();
            case "search" -> SearchShape.values().length;
            default -> 1;
        };
        Rounds rounds = runs.computeIfAbsent(request.getParameter("run"), run -> new Rounds(number(request, "threads"), sides, Double.parseDouble(request.getParameter("seconds"))));
        try {
            answer(response, HttpServletResponse.SC_OK, run(what, rounds, request).text());
        } catch (SQLException | RuntimeException failed) {
            rounds.fail();
            LOG.log(Level.WARNING, "A worker failed", failed);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, String.valueOf(failed));
        }
    }

    private Times run(String what, Rounds rounds, HttpServletRequest request) throws SQLException {
        int batch = number(request, "batch");
        return switch (what) {
            case "amend" -> amendments.get().run(rounds, batch, number(request, "worker"));
            case "gate" -> gates.get().run(rounds, batch, new DivisionCode(request.getParameter("township")));
            case "search" -> searches.get().run(rounds, batch);
            case "issue" -> issues.get().run(new DivisionCode(request.getParameter("township")));
            case "bulk" -> bulks.get().run(rounds, batch, new DivisionCode(request.getParameter("township")), number(request, "worker") * SEEDS_OF_A_RUN);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
