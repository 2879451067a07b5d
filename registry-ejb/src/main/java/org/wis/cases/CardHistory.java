package org.wis.cases;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the versions of the rows of a card together into the versions of the card: one for each mandate, in the order in which they were written. */
final class CardHistory {

    /** The card after one act. */
    record Snapshot(WrittenBy writtenBy, StoredCard card) {
    }

    private record RowKey(CardGroup group, long id) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            int byGroup = group.compareTo(other.group);
            return byGroup != 0 ? byGroup : Long.compare(id, other.id);
        }
    }

    private final List<Snapshot> snapshots = new ArrayList<>();

    /**
     * @param versions every version of every row
     * @param writers  the mandates under which they were written, by number
     */
    CardHistory(List<RowVersion> versions, Map<Long, WrittenBy> writers) {
        Map<Long, List<RowVersion>> byMandate = new LinkedHashMap<>();
        versions.stream().sorted(Comparator.comparing(RowVersion::start)).forEach(version -> byMandate.computeIfAbsent(version.mandateId(), any -> new ArrayList<>()).add(version));
        Map<RowKey, RowVersion> standing = new TreeMap<>();
        byMandate.keySet().stream().map(writers::get).sorted(Comparator.comparing(WrittenBy::at).thenComparing(WrittenBy::mandateId)).forEach(writer -> {
            byMandate.get(writer.mandateId()).forEach(version -> standing.put(new RowKey(version.group(), version.rowId()), version));
            StoredCard card = assembled(standing);
            if (card != null) {
                snapshots.add(new Snapshot(writer, card));
            }
        });
    }

    /** The versions of the card, oldest first. */
    List<Snapshot> snapshots() {
        return snapshots;
    }

    /** The card as it stood at this moment; empty when it was not yet on record. */
    Optional<Snapshot> asOf(LocalDateTime moment) {
        return snapshots.stream().filter(snapshot -> !snapshot.writtenBy().at().isAfter(moment)).reduce((earlier, later) -> later);
    }

    private static StoredCard assembled(Map<RowKey, RowVersion> standing) {
        CardAssembly assembly = new CardAssembly();
        standing.values().stream().filter(RowVersion::present).forEach(version -> assembly.add(version.group(), version.content()));
        return assembly.card();
    }
}
