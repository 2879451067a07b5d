package org.wis.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was typed into the search box in the session, so that names and numbers of women never stand in an address, a log or a browser's
 * history. The search page gets {@code ?s=KEY} and asks {@link #recall}.
 */
@ApplicationScoped
public class SearchMemory {

    private static final String COUNTER = "wis.search.last";
    private static final String PREFIX = "wis.search.";
    private static final int KEPT = 20;

    /** Keeps a search. @return its key for the address */
    public String keep(String text) {
        Map<String, Object> session = session();
        int number = session.get(COUNTER) instanceof Integer last ? last + 1 : 1;
        session.put(COUNTER, number);
        session.put(PREFIX + number, text);
        session.remove(PREFIX + (number - KEPT));
        return Integer.toString(number);
    }

    /** What was searched under a key; empty when it is no longer kept. */
    public Optional<String> recall(String key) {
        return Optional.ofNullable(key).map(known -> (String) session().get(PREFIX + known));
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
