package org.wis.operations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.wis.account.DemoAccount;
import org.wis.account.SessionWork;
import org.wis.cases.CardContent;
import org.wis.cases.CaseBulkOpening;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionImporting;
import org.wis.division.ImportOrder;
import org.wis.gate.Refused;
import org.wis.gate.Role;
import org.wis.operations.synthetic.SyntheticCounty;
import org.wis.operations.synthetic.SyntheticPlan;
import org.wis.operations.synthetic.SyntheticRegistry;
import org.wis.operations.synthetic.SyntheticVillage;
import org.wis.time.OfficialTime;

/**
 * Fills the demo's county with made-up women, the way they would come in for real: the provincial office enters the villages, each township's own operator signs in with her
 * second factor and opens the cards of her villages under her certificate; where a township has nobody who may write now, a county manager
 * writes for it. Cards that the rules refuse stay out. A village that has its cards is left alone; one that was cut off is handed in again, and the rules refuse the cards it has.
 */
@Dependent
class DemoFilling {

    private static final Logger LOG = Logger.getLogger(DemoFilling.class.getName());
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    /** Few enough that nobody waits long for the credential of the one who writes. */
    private static final int CARDS_AT_ONCE = 300;
    /** The rules refuse about two cards of a hundred; a tenth is a missing piece. */
    private static final int FEW_REFUSED = 10;
    private static final int FEW_AT_LEAST = 3;

    @Inject
    private SessionWork sessions;
    @EJB
    private DivisionImporting divisions;
    @EJB
    private CaseBulkOpening opening;
    @Inject
    private DemoRows rows;
    @Inject
    private OfficialTime time;

    /** Fills it. @return how many cards were opened and how many refused, by rule */
    FillingReport fill(SyntheticPlan plan) {
        SyntheticRegistry registry = new SyntheticRegistry(plan);
        Map<String, Long> kept = rows.cardsByVillage();
        Map<DivisionCode, List<SyntheticVillage>> left = registry.villages().stream()
                .filter(village -> isCutOff(village, kept.getOrDefault(village.code().value(), 0L)))
                .collect(Collectors.groupingBy(village -> village.code().township()));
        FillingReport report = new FillingReport();
        if (left.isEmpty()) {
            return report;
        }
        as(person(Role.PROVINCIAL_OFFICE, DemoData.PROVINCE).orElseThrow(), () ->
                divisions.take(SyntheticCounty.divisions(), new ImportOrder(DemoData.SOURCE, SINCE, false, false)));
        List<DivisionCode> unattended = new ArrayList<>();
        for (DivisionCode township : SyntheticCounty.townships()) {
            List<SyntheticVillage> villages = left.get(township);
            if (villages != null && !fillByOperator(registry, township, villages, report)) {
                unattended.add(township);
            }
        }
        if (!unattended.isEmpty()) {
            as(person(Role.COUNTY_MANAGER, DemoData.COUNTY).orElseThrow(), () -> {
                unattended.forEach(township -> fill(registry, township, left.get(township), report));
                return null;
            });
        }
        return report;
    }

    /** @return false when the township has no operator who may write now */
    private boolean fillByOperator(SyntheticRegistry registry, DivisionCode township, List<SyntheticVillage> villages, FillingReport report) {
        List<DemoPerson> operators = DemoData.people().stream().filter(person -> person.role() == Role.TOWNSHIP_OPERATOR && person.division().equals(township)).toList();
        for (DemoPerson operator : operators) {
            try {
                as(operator.username(), () -> {
                    fill(registry, township, villages, report);
                    return null;
                });
                return true;
            } catch (Refused refused) {
                LOG.log(Level.INFO, "{0} may not write for {1} now: {2}", new Object[] {operator.username(), township, refused.getMessage()});
            }
        }
        return false;
    }

    private void fill(SyntheticRegistry registry, DivisionCode township, List<SyntheticVillage> villages, FillingReport report) {
        for (SyntheticVillage village : villages) {
            List<CardContent> cards = registry.cards(village).cards();
            int piece = pieceOf(cards.size());
            for (int at = 0; at < cards.size(); at += piece) {
                report.add(opening.open(township, cards.subList(at, Math.min(cards.size(), at + piece))));
            }
        }
    }

    /** Whether whole pieces are missing, and not only the few cards that the rules refuse. */
    static boolean isCutOff(SyntheticVillage village, long cards) {
        return cards < village.women() - village.women() / FEW_REFUSED - FEW_AT_LEAST;
    }

    /** Cards in a piece: equal pieces, so that each missing one shows. */
    static int pieceOf(int cards) {
        int pieces = Math.max(1, (cards + CARDS_AT_ONCE - 1) / CARDS_AT_ONCE);
        return Math.max(1, (cards + pieces - 1) / pieces);
    }

    private static Optional<String> person(Role role, DivisionCode division) {
        return DemoData.people().stream().filter(person -> person.role() == role && person.division().equals(division)).map(DemoPerson::username).findFirst();
    }

    private <T> T as(String username, Callable<T> work) {
        String code = SessionWork.code(DemoAccount.SECRET, time.now().atZone(OfficialTime.ZONE).toInstant());
        return sessions.as(username, DemoAccount.PASSWORD, code, work);
    }
}
