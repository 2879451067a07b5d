package org.wis.acceptance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.FilledDemo;
import org.wis.acceptance.PortalArchive;
import org.wis.account.DemoAccount;
import org.wis.account.SessionWork;
import org.wis.cases.CardContent;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseQuery;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseSearching;
import org.wis.cases.CaseSummary;
import org.wis.cases.Residence;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.StandingReading;
import org.wis.time.OfficialTime;

/** The gated amendment against plain JDBC writing the same rows, the judgement alone, and the search, in one run on one server. */
@ArquillianTest
class RegistryBenchmark {

    private static final Logger LOG = Logger.getLogger(RegistryBenchmark.class.getName());
    private static final int ROUNDS = Integer.getInteger("wis.bench.rounds", 2000);
    private static final int WARM = 1500;
    private static final DivisionCode TOWNSHIP = DivisionCode.of("990121001");

    @Inject
    private SessionWork sessions;
    @Inject
    private OfficialTime time;
    @EJB
    private CaseSearching searching;
    @EJB
    private CaseReading reading;
    @EJB
    private CaseAmending amending;
    @EJB
    private StandingReading standing;
    @Resource(lookup = "java:app/jdbc/wis")
    private DataSource source;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(RegistryBenchmark.class, Lane.class, FilledDemo.class).deployment();
    }

    @Test
    void measure() {
        Config config = ConfigProvider.getConfig();
        FilledDemo.await(config.getValue("wis.db.url", String.class), config.getValue("wis.db.owner", String.class), config.getValue("wis.db.owner.password", String.class));
        double before = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<String> table = sessions.as("zhou", DemoAccount.PASSWORD, SessionWork.code(DemoAccount.SECRET, Instant.now().plusSeconds(30)), this::run);
        double after = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        LOG.info("BENCHMARK\n" + String.join("\n", table) + String.format(Locale.ROOT, "%nload before %.2f, after %.2f%n", before, after));
    }

    private List<String> run() throws SQLException {
        List<CaseSummary> cards = searching.search(new CaseQuery("", null, false, null, 40)).cases();
        CaseNumber mine = cards.get(0).number();
        CaseNumber plain = cards.get(1).number();
        for (int i = 0; i < WARM; i++) {
            gated(mine, i);
            jdbc(plain, i);
            standing.ask(Action.AMEND_CASE, TOWNSHIP);
        }
        Lane gate = new Lane("gated amendment through the EJB", ROUNDS);
        Lane first = new Lane("the same rows by plain JDBC (A)", ROUNDS);
        Lane second = new Lane("the same rows by plain JDBC (A again)", ROUNDS);
        Lane judge = new Lane("judgement alone (StandingReading.ask, its transaction included)", ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            // Sides alternate, and their order turns each round.
            for (int side = 0; side < 4; side++) {
                switch ((side + i) % 4) {
                    case 0 -> gate.add(gated(mine, i + WARM));
                    case 1 -> first.add(jdbc(plain, 2 * i + WARM));
                    case 2 -> second.add(jdbc(plain, 2 * i + 1 + WARM));
                    default -> {
                        long start = System.nanoTime();
                        assertTrue(standing.ask(Action.AMEND_CASE, TOWNSHIP).allowed());
                        judge.add(System.nanoTime() - start);
                    }
                }
            }
        }
        List<String> table = new ArrayList<>(List.of("| what | rounds | p50 µs | p95 µs | p99 µs |", "|---|---|---|---|---|", gate.row(), first.row(), second.row(), judge.row()));
        for (String[] shape : shapes(cards.get(5))) {
            table.add(search(shape[0], shape[1]).row());
        }
        table.add(String.format(Locale.ROOT, "ratio of medians, gated / plain JDBC: %.2f; plain JDBC / itself (A/A): %.2f", gate.microseconds(0.5) / first.microseconds(0.5),
                second.microseconds(0.5) / first.microseconds(0.5)));
        return table;
    }

    /** One amendment, the reading of the card before it not counted. */
    private long gated(CaseNumber number, int mark) {
        CaseCard card = reading.card(number);
        CardContent old = card.content();
        Residence there = old.residence();
        CardContent content = new CardContent(old.administrative(), old.person(), new Residence(there.registeredDivision(), there.registeredAddress(),
                there.residenceDivision(), "测试路" + mark + "号", there.residenceSince(), there.residenceType()), old.marriages(), old.husband(), old.children(),
                old.pregnancies(), old.contraception(), old.services(), old.floating(), old.benefits(), old.consents(), old.confirmations());
        long start = System.nanoTime();
        amending.amend(number, card.version(), content);
        return System.nanoTime() - start;
    }

    /** Mandate, card and line of the trail in one transaction under the same account, the driver's prepared statements, nothing read. */
    private long jdbc(CaseNumber number, int mark) throws SQLException {
        LocalDateTime now = time.now();
        long start = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long mandate;
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO mandate (account_id, staff_id, action, basis, certificate_id, office_id, target_division,"
                    + " policy_version, opened_at) SELECT a.id, a.staff_id, 'AMEND_CASE', 'CERTIFICATE', c.id, s.office_id, '990121001', 'bench', ? FROM account a"
                    + " JOIN certificate c ON c.staff_id = a.staff_id JOIN staff s ON s.id = a.staff_id WHERE a.username = 'zhou' RETURNING id")) {
                insert.setObject(1, now);
                try (ResultSet id = insert.executeQuery()) {
                    assertTrue(id.next());
                    mandate = id.getLong(1);
                }
            }
            try (PreparedStatement update = connection.prepareStatement("UPDATE woman_case SET residence_address = ?, mandate_id = ?, version = version + 1 WHERE case_number = ?")) {
                update.setString(1, "测试路" + mark + "号");
                update.setLong(2, mandate);
                update.setString(3, number.value());
                assertEquals(1, update.executeUpdate());
            }
            try (PreparedStatement trail = connection.prepareStatement("INSERT INTO audit_line (at, account_id, kind, action, subject, mandate_id, detail)"
                    + " VALUES (?, 1, 'WRITE', 'AMEND_CASE', ?, ?, 'residence.residenceAddress')")) {
                trail.setObject(1, now);
                trail.setString(2, number.value());
                trail.setLong(3, mandate);
                trail.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        return System.nanoTime() - start;
    }

    private List<String[]> shapes(CaseSummary known) {
        return List.of(new String[] {"name", known.name()}, new String[] {"name prefix", known.name().substring(0, 1)}, new String[] {"pinyin initials", "wx"},
                new String[] {"village", known.villageName()}, new String[] {"phone's last four", "0023"}, new String[] {"ID's last six", "010023"},
                new String[] {"case number", known.number().value()});
    }

    private Lane search(String name, String text) {
        int rounds = ROUNDS / 4;
        Lane lane = new Lane("search by " + name, rounds);
        boolean mayBeEmpty = name.startsWith("phone") || name.startsWith("ID") || name.startsWith("pinyin");
        for (int i = -WARM / 10; i < rounds; i++) {
            long start = System.nanoTime();
            var page = searching.search(CaseQuery.of(text));
            if (i >= 0) {
                lane.add(System.nanoTime() - start);
            }
            assertFalse(page.cases().isEmpty() && !mayBeEmpty, name);
        }
        return lane;
    }
}
