package org.wis.cases;

import java.util.List;
import org.wis.gate.Refused;

/** Somebody else saved the card since the form was opened. Carries both versions, masked, so that they can be shown side by side; nothing was written. */
public class CaseConflict extends Refused {

    private final long currentVersion;
    private final transient CardContent mine;
    private final transient CardContent theirs;
    private final transient List<FieldChange> differences;

    CaseConflict(CaseNumber number, long currentVersion, CardContent mine, CardContent theirs, List<FieldChange> differences) {
        super(CaseRefusal.CASE_CONFLICT, number.value());
        this.currentVersion = currentVersion;
        this.mine = mine;
        this.theirs = theirs;
        this.differences = differences;
    }

    /** Version number of the card as it stands; saving again needs it. */
    public long currentVersion() {
        return currentVersion;
    }

    /** What was handed in, masked; never null. */
    public CardContent mine() {
        return mine;
    }

    /** The card as it stands, masked; never null. */
    public CardContent theirs() {
        return theirs;
    }

    /** The fields in which they differ: before is theirs, after is mine. */
    public List<FieldChange> differences() {
        return differences;
    }
}
