package org.wis.portal.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What was refused in this request; the template shows it above the content. */
@Named(CurrentRefusal.NAME)
@RequestScoped
public class CurrentRefusal {

    /** Name on pages. */
    static final String NAME = "refused";

    private final List<Explanation> explanations = new ArrayList<>();

    /** What was refused; empty in most requests. */
    public List<Explanation> getExplanations() {
        return List.copyOf(explanations);
    }

    /** Shows one more. */
    public void add(Explanation explanation) {
        if (!explanations.contains(explanation)) {
            explanations.add(explanation);
        }
    }
}
