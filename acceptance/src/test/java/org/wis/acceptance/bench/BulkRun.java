package org.wis.acceptance.bench;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.wis.cases.BulkLine;
import org.wis.cases.CardContent;
import org.wis.cases.CaseBulkOpening;
import org.wis.division.DivisionCode;
import org.wis.time.OfficialTime;

/** Cards opened in bulk through the use case, rules included, beside batches of plain JDBC that write the same rows; the plain side twice. */
@Dependent
class BulkRun {

    /** Fewer cards than this share of those given means that something else than opening was measured. */
    private static final double LEAST_OPENED = 0.8;

    @EJB
    private CaseBulkOpening opening;
    @Inject
    private OfficialTime time;
    @Resource(lookup = "java:app/jdbc/wis")
    private DataSource source;

    /** Opens until the rounds are over. A round has one side here: what the plain side writes is a copy of what the use case wrote in that round. @param cards in one transaction @param seedsUsed by runs before */
    Times run(Rounds rounds, int cards, DivisionCode township, int seedsUsed) throws SQLException {
        MadeUpCards madeUp = new MadeUpCards(township, time.today(), seedsUsed);
        Times times = new Times();
        while (rounds.next()) {
            List<CardContent> given = madeUp.next(cards);
            long start = System.nanoTime();
            List<BulkLine> lines = opening.open(township, given);
            long gated = System.nanoTime() - start;
            List<BulkLine> opened = lines.stream().filter(BulkLine::opened).toList();
            if (opened.size() < cards * LEAST_OPENED) {
                throw new IllegalStateException("only " + opened.size() + " of " + cards + " cards were opened: " + lines.stream().filter(line -> !line.opened()).findFirst());
            }
            long[] plain = new long[2];
            int rows;
            try (Connection connection = source.getConnection()) {
                long before = cards(connection, township);
                List<PlainBulk> copies = new ArrayList<>(List.of(PlainBulk.of(connection, opened.get(0).number()), PlainBulk.of(connection, opened.get(0).number())));
                rows = copies.get(0).size();
                List<Integer> order = new ArrayList<>(List.of(0, 1));
                if (rounds.round() % 2 == 1) {
                    Collections.reverse(order);
                }
                connection.setAutoCommit(false);
                for (int side : order) {
                    plain[side] = copies.get(side).write(connection, time.now());
                }
                connection.setAutoCommit(true);
                if (cards(connection, township) - before != 2L * opened.size()) {
                    throw new IllegalStateException("the plain side wrote other rows");
                }
            }
            times.add("gated", rounds.round(), List.of(gated));
            times.add("plain", rounds.round(), List.of(plain[0]));
            times.add("plain-again", rounds.round(), List.of(plain[1]));
            times.add("rows", rounds.round(), List.of((long) rows));
            times.add("cards", rounds.round(), List.of((long) opened.size()));
        }
        return times;
    }

    private static long cards(Connection connection, DivisionCode township) throws SQLException {
        return Row.number(connection, "SELECT COUNT(*) FROM woman_case WHERE township_code = ?", township.value());
    }
}
