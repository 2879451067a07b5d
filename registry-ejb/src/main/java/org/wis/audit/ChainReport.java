package org.wis.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What a verification of the trail found.
 *
 * @param seals    seals verified before the first fault
 * @param lines    lines verified before the first fault
 * @param unsealed lines younger than the last seal, which no seal protects yet
 * @param head     hash of the last good seal, hexadecimal; to be noted outside the system, for who owns the database could forge a whole chain
 * @param faults   empty when the trail is whole, else the first fault
 */
public record ChainReport(long seals, long lines, long unsealed, String head, List<Fault> faults) implements Serializable {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return faults.isEmpty();
    }

    /** What can be wrong. */
    public enum Kind {
        /** The line does not say what it said when it was sealed. */ LINE_CHANGED,
        /** The line was sealed and is gone. */ LINE_MISSING,
        /** The line was put in after its neighbours were sealed. */ LINE_INSERTED,
        /** A seal, or a digest under it, was changed. */ SEAL_BROKEN,
        /** The hash noted outside the system is no longer in the chain. */ NOTED_SEAL_MISSING
    }

    /**
     * A fault.
     *
     * @param kind what is wrong
     * @param line number of the first bad line; of a broken seal its first line
     * @param seal number of the seal; 0 when none
     */
    public record Fault(Kind kind, long line, long seal) implements Serializable {
    }
}
