package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.gate.Identity;
import org.wis.gate.Refused;
import org.wis.gate.SignedIn;

/** What waits for the signed-in person, asked once per request. */
@Named("todo")
@RequestScoped
public class Todo {

    private static final Logger LOG = Logger.getLogger(Todo.class.getName());

    @Inject
    private Identity identity;
    @Inject
    @Any
    private Instance<HomeTasks> sources;

    private List<HomeTask> rows;

    /** The rows in the order of the month, the late ones of the same place first; never null. */
    public List<HomeTask> getRows() {
        if (rows == null) {
            rows = identity.current().map(this::ask).orElse(List.of());
        }
        return rows;
    }

    /** How many rows wait. */
    public int getCount() {
        return getRows().size();
    }

    private List<HomeTask> ask(SignedIn who) {
        List<HomeTask> found = new ArrayList<>();
        for (HomeTasks source : sources) {
            found.addAll(rowsOf(source, who));
        }
        return found.stream()
                .filter(task -> task.count() > 0)
                .sorted(Comparator.comparingInt(HomeTask::order).thenComparing(HomeTask::urgency, Comparator.reverseOrder()))
                .toList();
    }

    private static List<HomeTask> rowsOf(HomeTasks source, SignedIn who) {
        try {
            return source.of(who);
        } catch (Refused notHers) {
            // A row she may not see is a row she does not have; her standing page says why.
            LOG.log(Level.FINE, "no rows for " + who.username(), notHers);
            return List.of();
        }
    }
}
