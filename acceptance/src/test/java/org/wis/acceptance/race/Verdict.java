package org.wis.acceptance.race;

import java.util.List;

/**
 * What the binary log says about one certificate.
 *
 * @param suspensions    how often it went out of force
 * @param reinstatements how often it came back into force
 * @param written        transactions that wrote under it while it was in force
 * @param violations     transactions that wrote under it while it was not; never null
 * @param unattributed   lines whose mandate the log does not hold, so that nobody can say under which certificate they were written
 */
record Verdict(int suspensions, int reinstatements, int written, List<Violation> violations, int unattributed) {

    /**
     * A transaction that should not be.
     *
     * @param position    where it was committed
     * @param suspendedAt where the suspension was committed that it came after
     * @param tables      what it wrote
     */
    record Violation(String position, String suspendedAt, List<String> tables) {
    }
}
