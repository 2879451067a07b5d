package org.wis.registry.web.card;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.wis.cases.CasePage;
import org.wis.cases.CaseQuery;
import org.wis.cases.CaseSearching;
import org.wis.portal.SearchMemory;

/** Finding women by what is typed into one box, page by page. */
@Named
@ViewScoped
public class SearchCasesPage implements Serializable {

    private static final int ROWS = 20;

    @EJB
    private transient CaseSearching searching;
    @Inject
    private transient SearchMemory memory;

    private final Deque<String> before = new ArrayDeque<>();
    private String key;
    private String text = "";
    private boolean alsoExited;
    private String after;
    private transient CasePage found;
    private Integer count;
    private boolean counted = true;

    /** Takes the search that the address names. */
    public void load() {
        if (found == null) {
            text = memory.recall(key).orElse(text);
            read();
        }
    }

    /** Searches from the first page. */
    public void search() {
        before.clear();
        after = null;
        read();
    }

    /** Goes on. */
    public void next() {
        before.push(after == null ? "" : after);
        after = getFound().next();
        read();
    }

    /** Goes back. */
    public void previous() {
        String mark = before.pop();
        after = mark.isEmpty() ? null : mark;
        read();
    }

    private void read() {
        found = searching.search(new CaseQuery(text, null, alsoExited, after, ROWS));
        if (found.count() != null) {
            count = found.count();
            counted = found.counted();
        }
    }

    /** What is found. */
    public CasePage getFound() {
        if (found == null) {
            read();
        }
        return found;
    }

    /** How many in all; null while unknown. */
    public Integer getCount() {
        return count;
    }

    /** Whether the count is exact. */
    public boolean isCounted() {
        return counted;
    }

    /** Whether there is a page before. */
    public boolean isBefore() {
        return !before.isEmpty();
    }

    /** Key of the search in the address. */
    public String getKey() {
        return key;
    }

    /** Key of the search in the address. */
    public void setKey(String key) {
        this.key = key;
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** What is typed. */
    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    /** Whether exited cards are found too. */
    public boolean isAlsoExited() {
        return alsoExited;
    }

    /** Whether exited cards are found too. */
    public void setAlsoExited(boolean alsoExited) {
        this.alsoExited = alsoExited;
    }
}
