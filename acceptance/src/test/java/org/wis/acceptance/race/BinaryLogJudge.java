package org.wis.acceptance.race;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Judges transactions in the order of their commits: none may write a line of the registry, or a mandate, that rests on the certificate after a suspension was
 * committed and before it was taken back. Which mandate rests on which certificate it learns from the log too, so the log must be read from its beginning.
 */
final class BinaryLogJudge implements Consumer<CommittedTransaction> {

    private static final String IN_FORCE = "VALID";
    /** Name mandates without being lines of the registry. */
    private static final Set<String> BESIDE_THE_REGISTRY = Set.of("audit_line", "mandate_current");

    private final long certificate;
    private final Set<Long> mandates = new HashSet<>();
    private final Set<Long> otherMandates = new HashSet<>();
    private final List<Verdict.Violation> violations = new ArrayList<>();
    private String suspendedAt;
    private int suspensions;
    private int reinstatements;
    private int written;
    private int unattributed;

    /** @param certificate id of the certificate */
    BinaryLogJudge(long certificate) {
        this.certificate = certificate;
    }

    Verdict verdict() {
        return new Verdict(suspensions, reinstatements, written, List.copyOf(violations), unattributed);
    }

    @Override
    public void accept(CommittedTransaction transaction) {
        List<String> wrote = registryTables(transaction);
        if (!wrote.isEmpty()) {
            if (suspendedAt == null) {
                written++;
            } else {
                violations.add(new Verdict.Violation(transaction.position(), suspendedAt, wrote));
            }
        }
        transaction.changes().stream().map(RowChange::after).filter(row -> row != null && row.table().equals("certificate")
                && row.number("id") == certificate && isCurrent(row)).forEach(row -> restate(row.text("status"), transaction.position()));
    }

    private void restate(String status, String position) {
        if (IN_FORCE.equals(status) && suspendedAt != null) {
            reinstatements++;
            suspendedAt = null;
        } else if (!IN_FORCE.equals(status) && suspendedAt == null) {
            suspensions++;
            suspendedAt = position;
        }
    }

    /** The tables in which the transaction wrote under the certificate. */
    private List<String> registryTables(CommittedTransaction transaction) {
        Set<String> replaced = new HashSet<>();
        List<String> wrote = new ArrayList<>();
        for (RowChange change : transaction.changes()) {
            RowImage row = change.image();
            if (change.before() != null) {
                replaced.add(version(change.before()));
            }
            // The server itself keeps the version that an update replaced, as one more row with an end: not a line that somebody wrote.
            boolean kept = change.before() == null && !isCurrent(row) && replaced.contains(version(row));
            if (!kept && restsOnIt(row)) {
                wrote.add(row.table());
            }
        }
        return wrote;
    }

    private boolean restsOnIt(RowImage row) {
        if (row.table().equals("mandate")) {
            boolean rests = Long.valueOf(certificate).equals(row.number("certificate_id"));
            (rests ? mandates : otherMandates).add(row.number("id"));
            return rests;
        }
        if (!row.has("mandate_id") || BESIDE_THE_REGISTRY.contains(row.table())) {
            return false;
        }
        Long mandate = row.number("mandate_id");
        if (!mandates.contains(mandate) && !otherMandates.contains(mandate)) {
            unattributed++;
        }
        return mandates.contains(mandate);
    }

    private static boolean isCurrent(RowImage row) {
        return !row.has("row_end") || row.number("row_end") / 1_000_000L >= Integer.MAX_VALUE;
    }

    private static String version(RowImage row) {
        return row.table() + ":" + (row.has("id") ? row.text("id") : "") + ":" + (row.has("row_start") ? row.text("row_start") : "");
    }
}
