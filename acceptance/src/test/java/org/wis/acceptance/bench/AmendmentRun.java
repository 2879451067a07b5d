package org.wis.acceptance.bench;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.wis.cases.CardContent;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseQuery;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseSearching;
import org.wis.cases.CaseSummary;
import org.wis.cases.Residence;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/**
 * One worker of the comparison: the person signed in amends one card through the use case; the same rows of two other cards are written by plain JDBC under
 * the same account of the database, in one transaction, twice, so that plain JDBC is also compared with itself.
 */
@Dependent
class AmendmentRun {

    /** The sides of a round. */
    static final List<String> SIDES = List.of("gated", "plain", "plain-again");
    private static final int CANDIDATES = 60;
    private static final Logger LOG = Logger.getLogger(AmendmentRun.class.getName());

    @EJB
    private CaseSearching searching;
    @EJB
    private CaseReading reading;
    @EJB
    private CaseAmending amending;
    @Inject
    private OfficialTime time;
    @Resource(lookup = "java:app/jdbc/wis")
    private DataSource source;

    private CaseNumber gated;
    private CardContent form;
    private long version;
    private long versionsBefore;
    private final List<PlainAmendment> plain = new ArrayList<>();

    /** Amends until the rounds are over. @param batch how often each side writes before the next one's turn */
    Times run(Rounds rounds, int batch, int worker) throws SQLException {
        choose();
        Times times = new Times();
        int done = 0;
        while (rounds.next()) {
            List<Long> nanos = new ArrayList<>(batch);
            for (int i = 0; i < batch; i++) {
                String mark = "测试路" + worker + "-" + rounds.round() + "-" + i + "号";
                nanos.add(rounds.side() == 0 ? amend(mark) : plain.get(rounds.side() - 1).write(source, time.now(), mark));
            }
            times.add(SIDES.get(rounds.side()), rounds.round(), nanos);
            done++;
        }
        verify(done / SIDES.size() * batch);
        return times;
    }

    /** Three cards that the rules let her amend; each is amended by the use case once, so that the plain side can copy what it wrote. */
    private void choose() throws SQLException {
        List<CaseNumber> free = new ArrayList<>();
        for (CaseSummary one : searching.search(new CaseQuery("", null, false, null, CANDIDATES)).cases()) {
            if (free.size() < SIDES.size()) {
                try {
                    CaseCard card = reading.card(one.number());
                    version = amending.amend(one.number(), card.version(), marked(card.content(), "测试路" + System.nanoTime() + "号")).version();
                    form = reading.card(one.number()).content();
                    gated = one.number();
                    free.add(gated);
                } catch (Refused unfit) {
                    LOG.log(Level.FINE, "A made-up error is on that card; the next one will do", unfit);
                }
            }
        }
        if (free.size() < SIDES.size()) {
            throw new IllegalStateException("no " + SIDES.size() + " cards to amend");
        }
        try (Connection connection = source.getConnection()) {
            plain.add(PlainAmendment.like(connection, free.get(0)));
            plain.add(PlainAmendment.like(connection, free.get(1)));
            versionsBefore = versions(connection, gated.value());
        }
    }

    private long amend(String mark) {
        CardContent meant = marked(form, mark);
        long start = System.nanoTime();
        version = amending.amend(gated, version, meant).version();
        return System.nanoTime() - start;
    }

    private void verify(int writes) throws SQLException {
        try (Connection connection = source.getConnection()) {
            long written = versions(connection, gated.value()) - versionsBefore;
            if (written != writes) {
                throw new IllegalStateException(written + " versions after " + writes + " amendments");
            }
            for (PlainAmendment side : plain) {
                side.verify(connection, writes);
            }
        }
    }

    /** Versions of the card that stand on a mandate and a line of the trail of their own. */
    static long versions(Connection connection, String number) throws SQLException {
        return Row.number(connection, "SELECT COUNT(DISTINCT v.mandate_id) FROM woman_case FOR SYSTEM_TIME ALL v JOIN mandate m ON m.id = v.mandate_id"
                + " JOIN audit_line l ON l.mandate_id = m.id AND l.subject = v.case_number AND l.kind = 'WRITE' WHERE v.case_number = ?", number);
    }

    private static CardContent marked(CardContent card, String mark) {
        Residence old = card.residence();
        Residence residence = new Residence(old.registeredDivision(), old.registeredAddress(), old.residenceDivision(), mark, old.residenceSince(), old.residenceType());
        return new CardContent(card.administrative(), card.person(), residence, card.marriages(), card.husband(), card.children(), card.pregnancies(), card.contraception(),
                card.services(), card.floating(), card.benefits(), card.consents(), card.confirmations());
    }
}
