package org.wis.cases;

import java.util.Map;

/** What the registry itself knows of a card beside its content. */
record CaseFacts(long id, CaseNumber caseNumber, CaseStatus status, long version, Map<String, String> confirmations) {
}
