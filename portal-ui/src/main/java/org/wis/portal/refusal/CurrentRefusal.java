package org.wis.portal.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Refused;

/** What was refused in this request; the template shows it above the content. */
@Named(CurrentRefusal.NAME)
@RequestScoped
public class CurrentRefusal {

    /** Name on pages. */
    static final String NAME = "refused";

    private final List<Explanation> explanations = new ArrayList<>();
    private Refused sent;

    /** What was refused; empty in most requests. */
    public List<Explanation> getExplanations() {
        return List.copyOf(explanations);
    }

    /** What was refused in a sent form, for a page that shows more of it than the words: findings at their fields, two versions side by side. Empty otherwise. */
    public Optional<Refused> sent() {
        return Optional.ofNullable(sent);
    }

    /** Whether a form was sent, so that something typed is still on the page. */
    public boolean isFormSent() {
        return sent != null;
    }

    void sent(Refused refused) {
        sent = refused;
    }

    /** Shows one more. */
    public void add(Explanation explanation) {
        if (!explanations.contains(explanation)) {
            explanations.add(explanation);
        }
    }
}
