package org.wis.cases;

import java.util.List;

/**
 * One version of a card.
 *
 * @param writtenBy who, when, by what right; never null
 * @param changes   the fields that changed against the version before, masked; of the first version every field
 */
public record CaseVersion(WrittenBy writtenBy, List<FieldChange> changes) {
}
