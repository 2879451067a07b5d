package org.wis.codes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.gate.Action;
import org.wis.gate.Reads;
import org.wis.time.OfficialTime;

/** Reads code tables for pages and partners. */
@Stateless
public class CodeReading {

    @Inject
    private KnownCodes codes;
    @Inject
    private StoredCodes stored;
    @Inject
    private OfficialTime time;

    /** The codes of the table in use on this day, in its order; never null. */
    @Reads(Action.READ_CODES)
    public List<CodeItem> items(CodeSystem system, LocalDate day) {
        return codes.items(system, day);
    }

    /** The codes of the table in use today; never null. */
    @Reads(Action.READ_CODES)
    public List<CodeItem> itemsToday(CodeSystem system) {
        return codes.items(system, time.today());
    }

    /** The code as it was last named, in use or retired; empty when the table never had it. */
    @Reads(Action.READ_CODES)
    public Optional<CodeItem> lastKnown(CodeSystem system, String code) {
        return codes.lastKnown(system, code);
    }

    /** The tables in force on this day with their standards, national ones first; never null. */
    @Reads(Action.READ_CODES)
    public List<CodeTable> tables(LocalDate day) {
        return stored.tablesOn(day);
    }
}
