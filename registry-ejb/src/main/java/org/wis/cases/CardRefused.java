package org.wis.cases;

import java.util.List;
import org.wis.gate.Refused;

/** The card cannot be written as it stands: rules found errors, or doubts without a reason. Carries every finding, so that the page can lead to each field. */
public class CardRefused extends Refused {

    private final transient List<Finding> findings;

    /** @param findings everything found, blocking or not; at least one is blocking */
    public CardRefused(List<Finding> findings) {
        super(CaseRefusal.CARD_REFUSED, findings.stream().filter(Finding::blocking).map(Finding::code).distinct().toArray());
        this.findings = List.copyOf(findings);
    }

    /** Everything found, in the order of the catalogue; never empty. */
    public List<Finding> findings() {
        return findings;
    }
}
