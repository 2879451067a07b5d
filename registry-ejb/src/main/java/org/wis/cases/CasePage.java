package org.wis.cases;

import java.util.List;

/**
 * One page of a list of cards, in the order of pinyin initials, then pinyin.
 *
 * @param cases   the cards; empty when nothing is found
 * @param next    where the list goes on; null at its end
 * @param count   how many are found in all, on the first page only, else null; never more than {@link #MOST_COUNTED} are counted
 * @param counted whether the count is exact; false means "that many or more"
 */
public record CasePage(List<CaseSummary> cases, String next, Integer count, boolean counted) {

    /** Counting ends here: a list is never counted to its end. */
    public static final int MOST_COUNTED = 1000;
}
