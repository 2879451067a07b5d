package org.wis.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wis.audit.AuditChain.Seal;
import org.wis.audit.ChainDigest.Leaf;
import org.wis.audit.ChainReport.Fault;
import org.wis.audit.ChainReport.Kind;

/** Recomputes the chain from its beginning and stops at the first fault. */
final class ChainVerification {

    private static final int SEALS_AT_ONCE = 200;

    private final AuditChain chain;
    private final String noted;
    private long seals;
    private long lines;
    private long lastLine;
    private byte[] head = ChainDigest.beginning();
    private boolean notedSeen;

    /** @param notedHash hash of a seal that was noted outside the system and must still be there, hexadecimal; null for none */
    ChainVerification(Connection connection, String notedHash) {
        this.chain = new AuditChain(connection);
        this.noted = notedHash == null || notedHash.isBlank() ? null : notedHash.strip().toLowerCase(Locale.ROOT);
    }

    ChainReport run() throws SQLException {
        List<Seal> next = chain.seals(0, SEALS_AT_ONCE);
        while (!next.isEmpty()) {
            for (Seal seal : next) {
                Optional<Fault> fault = verify(seal);
                if (fault.isPresent()) {
                    return report(List.of(fault.get()));
                }
            }
            next = chain.seals(lastLine, SEALS_AT_ONCE);
        }
        Optional<Long> orphan = chain.leaves(lastLine, Long.MAX_VALUE).stream().map(Leaf::line).findFirst();
        if (orphan.isPresent()) {
            return report(List.of(new Fault(Kind.SEAL_BROKEN, orphan.get(), 0)));
        }
        return report(noted == null || notedSeen ? List.of() : List.of(new Fault(Kind.NOTED_SEAL_MISSING, 0, 0)));
    }

    private Optional<Fault> verify(Seal seal) throws SQLException {
        List<AuditLine> stored = chain.lines(lastLine, seal.lastLine());
        List<Leaf> leaves = chain.leaves(lastLine, seal.lastLine());
        Optional<Fault> fault = compare(seal, stored, leaves);
        if (fault.isPresent()) {
            return fault;
        }
        boolean agrees = !leaves.isEmpty() && seal.firstLine() == leaves.get(0).line() && seal.lastLine() == leaves.get(leaves.size() - 1).line() && seal.lines() == leaves.size()
                && Arrays.equals(seal.previous(), head) && Arrays.equals(seal.hash(), ChainDigest.of(head, seal.sealedAt(), leaves));
        if (!agrees) {
            return Optional.of(new Fault(Kind.SEAL_BROKEN, seal.firstLine(), seal.id()));
        }
        head = seal.hash();
        lastLine = seal.lastLine();
        lines += leaves.size();
        seals++;
        notedSeen |= noted != null && noted.equals(HexFormat.of().formatHex(head));
        return Optional.empty();
    }

    /** Walks lines and digests side by side to the first that do not belong together. */
    private static Optional<Fault> compare(Seal seal, List<AuditLine> stored, List<Leaf> leaves) {
        int at = 0;
        for (Leaf leaf : leaves) {
            if (at == stored.size() || stored.get(at).id() > leaf.line()) {
                return Optional.of(new Fault(Kind.LINE_MISSING, leaf.line(), seal.id()));
            }
            AuditLine line = stored.get(at);
            if (line.id() < leaf.line()) {
                return Optional.of(new Fault(Kind.LINE_INSERTED, line.id(), seal.id()));
            }
            if (!Arrays.equals(ChainDigest.of(line), leaf.hash())) {
                return Optional.of(new Fault(Kind.LINE_CHANGED, line.id(), seal.id()));
            }
            at++;
        }
        return at == stored.size() ? Optional.empty() : Optional.of(new Fault(Kind.LINE_INSERTED, stored.get(at).id(), seal.id()));
    }

    private ChainReport report(List<Fault> faults) throws SQLException {
        return new ChainReport(seals, lines, chain.unsealed(), HexFormat.of().formatHex(head), faults);
    }
}
