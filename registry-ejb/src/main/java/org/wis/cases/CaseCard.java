package org.wis.cases;

import java.util.List;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * A card as it is shown: numbers and telephones masked, names too for who does not keep the card herself, restricted groups absent without her consent.
 *
 * @param number         its number, never null
 * @param version        its version; an amendment must name it
 * @param status         where it stands
 * @param village        the village that keeps it
 * @param content        what it says, masked; handed back unchanged, a masked value means the value there
 * @param hiddenGroups   groups that are out of sight for want of her consent: "pregnancies", "contraception"; whether they hold anything is not told
 * @param formerHusbands closed husband blocks, masked
 */
public record CaseCard(CaseNumber number, long version, CaseStatus status, DivisionCode village, CardContent content, Set<String> hiddenGroups,
        List<FormerHusband> formerHusbands) {

    static CaseCard of(StoredCard card, CardContent today, CardVeil veil) {
        return new CaseCard(card.facts().caseNumber(), card.facts().version(), card.facts().status(), card.content().administrative().managingDivision(),
                veil.cover(card.content(), today), veil.hiddenGroups(today), veil.cover(card.formerHusbands()));
    }
}
