package org.wis.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wis.gate.Refused;

/**
 * The codes that are known on a day. Tables are read once and kept with the days from and to which each code is used, so a code that begins or ends at midnight
 * does so without a restart. The tables themselves change by migrations only, which run before anyone is served.
 */
@ApplicationScoped
public class KnownCodes {

    private final Map<CodeSystem, List<CodeItem>> tables = new ConcurrentHashMap<>();
    private final StoredCodes stored;

    @Inject
    KnownCodes(StoredCodes stored) {
        this.stored = stored;
    }

    /** For the container's proxy only. */
    protected KnownCodes() {
        this(null);
    }

    /** The codes of the table in use on this day, in its order; never null. */
    public List<CodeItem> items(CodeSystem system, LocalDate day) {
        return all(system).stream().filter(item -> item.inUse(day)).toList();
    }

    /** The code in use on this day. */
    public Optional<CodeItem> find(CodeSystem system, String code, LocalDate day) {
        return all(system).stream().filter(item -> item.code().equals(code) && item.inUse(day)).findFirst();
    }

    /** The code as it was last named, in use or retired: for showing what old records say. */
    public Optional<CodeItem> lastKnown(CodeSystem system, String code) {
        return all(system).stream().filter(item -> item.code().equals(code)).reduce((earlier, later) -> later);
    }

    /**
     * Refuses a code that the table does not have on this day.
     *
     * @param system the table
     * @param code   the code; null passes, whether a value must be given is another question
     * @throws Refused CODE_UNKNOWN with the table and the code
     */
    public void requireKnown(CodeSystem system, String code, LocalDate day) {
        if (code != null && find(system, code, day).isEmpty()) {
            throw new Refused(CodeRefusal.CODE_UNKNOWN, system.name(), code);
        }
    }

    private List<CodeItem> all(CodeSystem system) {
        List<CodeItem> table = tables.get(system);
        if (table == null) {
            table = stored.itemsOf(system);
            tables.put(system, table);
        }
        return table;
    }
}
