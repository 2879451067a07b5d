package org.wis.registry.web.card;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.cases.CardRefused;
import org.wis.cases.Finding;
import org.wis.cases.Severity;
import org.wis.gate.Refused;

/** What the rules found on a card that was sent: shown at its fields, and the reasons typed for what is only doubtful. */
public class SavedFindings implements Serializable {

    private transient List<Finding> findings = List.of();
    private final Map<String, String> reasons = new HashMap<>();

    /** Takes the findings of a refusal; of another refusal nothing. */
    void learn(Refused refused) {
        if (refused instanceof CardRefused card) {
            findings = card.findings();
        }
    }

    void forget() {
        findings = List.of();
        reasons.clear();
    }

    /** Everything found. */
    public List<Finding> getAll() {
        return findings == null ? List.of() : findings;
    }

    /** What can be saved with a reason. */
    public List<Finding> getDoubts() {
        List<Finding> doubts = new ArrayList<>();
        for (Finding finding : getAll()) {
            boolean first = doubts.stream().noneMatch(doubt -> doubt.code().equals(finding.code()));
            if (first && finding.blocking() && finding.severity() != Severity.E) {
                doubts.add(finding);
            }
        }
        return doubts;
    }

    /** What was found at a field. */
    public List<Finding> at(String path) {
        return getAll().stream().filter(finding -> finding.field().equals(path)).toList();
    }

    /** Key of the words of a finding. */
    public String keyOf(Finding finding) {
        return "rule." + finding.code();
    }

    /** Reasons by rule. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    Map<String, String> given(Map<String, String> kept) {
        Map<String, String> all = new HashMap<>(kept);
        reasons.forEach((rule, reason) -> {
            if (reason != null && !reason.isBlank()) {
                all.put(rule, reason.strip());
            }
        });
        return all;
    }
}
