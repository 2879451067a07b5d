package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Identity;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.privacy.Masker;
import org.wis.time.OfficialTime;

/** Finds cards by whatever is typed into one box, in the divisions of the person who searches and nowhere else. */
@Stateless
public class CaseSearching {

    private static final int LONGEST_TEXT = 50;
    private static final int SHORTEST_VILLAGE = 2;
    private static final int COUNTY_DIGITS = 6;
    private static final int MOST_WITH_PHONE_END = 2000;

    @Inject
    private CaseList list;
    @Inject
    private CardSeal seal;
    @Inject
    private OwnDivisions ownDivisions;
    @Inject
    private Identity identity;
    @Inject
    private OfficialTime time;

    /**
     * One page of what is found.
     *
     * @param query what to look for
     * @return the page, empty when nothing is found or the division asked lies outside
     * @throws Refused TEXT_TOO_LONG, PAGE_MARK_UNREADABLE
     */
    @Reads(Action.SEARCH_CASES)
    public CasePage search(CaseQuery query) {
        if (query.text().length() > LONGEST_TEXT) {
            throw new Refused(CaseRefusal.TEXT_TOO_LONG, "search.text", LONGEST_TEXT);
        }
        LocalDate today = time.today();
        Long staff = identity.require().staffId();
        List<DivisionCode> own = staff == null ? List.of() : ownDivisions.of(staff, today);
        List<DivisionCode> scopes = scopes(own, query.within());
        List<SearchTerm> terms = terms(query.text(), scopes);
        List<CaseList.Found> found = new ArrayList<>();
        PageMark after = query.after() == null ? null : PageMark.of(query.after());
        for (SearchTerm term : terms) {
            for (DivisionCode scope : scopes(scopes, term instanceof SearchTerm.Place place ? place.division() : null)) {
                SearchCondition condition = condition(term, scope, query, after);
                found.addAll(kept(term, list.first(condition, most(term, query))));
            }
        }
        found.sort(Comparator.comparing(CaseList.Found::mark));
        List<CaseList.Found> page = found.stream().distinct().limit(query.limit()).toList();
        String next = found.stream().distinct().count() > page.size() ? page.get(page.size() - 1).mark().text() : null;
        int count = after != null ? 0 : next == null ? page.size() : count(terms, scopes, query);
        return new CasePage(page.stream().map(one -> summary(one, own)).toList(), next, after == null ? Math.min(count, CasePage.MOST_COUNTED) : null,
                after == null && count <= CasePage.MOST_COUNTED);
    }

    private List<SearchTerm> terms(String text, List<DivisionCode> scopes) {
        List<SearchTerm> terms = new ArrayList<>(SearchTerm.of(text));
        if (terms.get(0) instanceof SearchTerm.Name name && name.beginning().length() >= SHORTEST_VILLAGE) {
            scopes.forEach(scope -> list.villagesNamed(name.beginning(), scope).forEach(village -> terms.add(new SearchTerm.Place(village, name.beginning()))));
        }
        return terms;
    }

    private int count(List<SearchTerm> terms, List<DivisionCode> scopes, CaseQuery query) {
        int count = 0;
        for (SearchTerm term : terms) {
            for (DivisionCode scope : scopes(scopes, term instanceof SearchTerm.Place place ? place.division() : null)) {
                int most = CasePage.MOST_COUNTED + 1 - count;
                count += most <= 0 ? 0 : list.count(condition(term, scope, query, null), most);
            }
        }
        return count;
    }

    private SearchCondition condition(SearchTerm term, DivisionCode scope, CaseQuery query, PageMark after) {
        SearchCondition condition = new SearchCondition(term, scope, query.alsoExited(), seal);
        if (after != null) {
            condition.after(after);
        }
        return condition;
    }

    private static int most(SearchTerm term, CaseQuery query) {
        return term instanceof SearchTerm.Phone phone && phone.whole() ? MOST_WITH_PHONE_END : query.limit() + 1;
    }

    /** A whole telephone number is found by its end; the others with the same end are left out. */
    private static List<CaseList.Found> kept(SearchTerm term, List<CaseList.Found> found) {
        return term instanceof SearchTerm.Phone phone && phone.whole()
                ? found.stream().filter(one -> one.phone() != null && one.phone().replaceAll("\\D", "").endsWith(phone.digits())).toList() : found;
    }

    /** The parts of the scopes that lie in the division asked, or that part of it that lies in them. */
    private static List<DivisionCode> scopes(List<DivisionCode> scopes, DivisionCode within) {
        return within == null ? scopes
                : scopes.stream().filter(scope -> scope.contains(within) || within.contains(scope)).map(scope -> scope.contains(within) ? within : scope).toList();
    }

    private static CaseSummary summary(CaseList.Found one, List<DivisionCode> own) {
        boolean named = own.stream().anyMatch(division -> division.value().length() > COUNTY_DIGITS && division.contains(one.village()));
        return new CaseSummary(one.number(), named ? one.name() : Masker.name(one.name()), one.birthDate(), Masker.idNumber(one.idNumber()),
                Masker.phone(one.phone()), one.village(), one.villageName(), one.status());
    }
}
