package org.wis.cases;

import java.util.List;

/**
 * A card was written.
 *
 * @param number  its number
 * @param version its version now; null for a new card, which has the first
 * @param notes   findings that did not keep it from being written: gaps, confirmed doubts, prompts
 */
public record CaseWritten(CaseNumber number, Long version, List<Finding> notes) {
}
