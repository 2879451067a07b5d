package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.wis.gate.SignedIn;
import org.wis.gate.Standing;
import org.wis.portal.HomeTask.Urgency;

/** Rows of the home page about her own right to work: what must be mended before anything else, and what ends soon. */
@RequestScoped
class OwnMatters implements HomeTasks {

    private static final int FIRST = 0;
    private static final int OWN = 900;
    private static final String STANDING_PAGE = "/registry/standing.xhtml";

    @Inject
    private OwnStanding own;

    /** For the container's proxy. */
    protected OwnMatters() {
    }

    @Override
    public List<HomeTask> of(SignedIn who) {
        List<HomeTask> rows = new ArrayList<>();
        if (!who.secondFactor()) {
            rows.add(new HomeTask("task.second-factor", FIRST, Urgency.LATE, 1, -1, "", "/registry/second-factor.xhtml"));
        }
        Standing standing = own.standing();
        if (!standing.open() && standing.word() != Standing.Word.OFFICE) {
            rows.add(new HomeTask("task.standing", FIRST, Urgency.LATE, standing.reasons().size(), -1, "", STANDING_PAGE));
        }
        int reminders = standing.banners().size() + standing.warnings().size();
        rows.add(new HomeTask("task.reminders", OWN, Urgency.SOON, reminders, -1, "", STANDING_PAGE));
        return rows;
    }
}
