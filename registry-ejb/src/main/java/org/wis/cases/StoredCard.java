package org.wis.cases;

import java.util.List;

/** A card as it stands in the registry, unmasked. Never leaves this package. */
record StoredCard(CaseFacts facts, CardContent content, List<FormerHusband> formerHusbands) {
}
