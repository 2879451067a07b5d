package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;

/** Tells what a card said at any moment, who wrote it and under which certificate (article 21: the changes of a year are kept). */
@Stateless
public class CaseHistoryReading {

    @Inject
    private CaseDesk desk;
    @Inject
    private CardRows rows;
    @Inject
    private MandatesOfCards mandates;

    /** Every version, newest first. @throws Refused CASE_UNKNOWN */
    @Reads(Action.READ_CASE_HISTORY)
    public List<CaseVersion> versions(@On CaseNumber number) {
        CardContent today = desk.stored(number).content();
        CardVeil veil = desk.veil(today.administrative().managingDivision());
        List<CaseVersion> versions = new ArrayList<>();
        CardContent before = null;
        for (CardHistory.Snapshot snapshot : history(number).snapshots()) {
            CardContent after = snapshot.card().content();
            CardContent earlier = before == null ? new CardContent(null, null, null) : before;
            CardContent earlierShown = before == null ? earlier : veil.cover(before, today);
            versions.add(new CaseVersion(snapshot.writtenBy(), FieldChange.between(earlier, after, earlierShown, veil.cover(after, today))));
            before = after;
        }
        Collections.reverse(versions);
        return versions;
    }

    /**
     * The card as it stood at a moment, masked; restricted groups follow what she consents to today.
     *
     * @param number the card
     * @param moment official time
     * @throws Refused NOT_YET_ON_RECORD, CASE_UNKNOWN
     */
    @Reads(Action.READ_CASE_HISTORY)
    public CaseCard asOf(@On CaseNumber number, LocalDateTime moment) {
        CardContent today = desk.stored(number).content();
        StoredCard then = history(number).asOf(moment).orElseThrow(() -> new Refused(CaseRefusal.NOT_YET_ON_RECORD)).card();
        return CaseCard.of(then, today, desk.veil(today.administrative().managingDivision()));
    }

    private CardHistory history(CaseNumber number) {
        List<RowVersion> versions = rows.versions(desk.get(number).id());
        return new CardHistory(versions, mandates.read(versions.stream().map(RowVersion::mandateId).collect(Collectors.toSet())));
    }
}
