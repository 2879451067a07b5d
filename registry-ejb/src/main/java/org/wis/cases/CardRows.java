package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Store of whole cards for reading: all tables of a card in one statement, because a card has few rows in each and a round trip costs more than a row. */
@Dependent
class CardRows {

    private static final int CURRENT_HEAD = 1;
    private static final int VERSION_HEAD = 5;
    private static final Map<Integer, String> CURRENT = new ConcurrentHashMap<>();
    private static final String VERSIONS = Arrays.stream(CardGroup.values()).map(CardRows::versions).collect(Collectors.joining(" UNION ALL "));

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private CardSeal seal;

    /** The card as it stands: its root, and the lines of the groups that have ever had any. */
    StoredCard current(RegistryCase root) {
        CardAssembly assembly = root.take(new CardAssembly(), seal);
        String sql = CURRENT.computeIfAbsent(root.lineGroups(), CardRows::current);
        for (Object found : sql.isEmpty() ? List.of() : query(sql, root.id())) {
            String[] row = RowShape.values(found);
            CardGroup group = group(row);
            assembly.add(group, group.shape().read(row, CURRENT_HEAD, seal));
        }
        return assembly.card();
    }

    /** Every version of every row of the card, except rows taken out of sight. */
    List<RowVersion> versions(long caseId) {
        List<RowVersion> versions = new ArrayList<>();
        for (Object found : query(VERSIONS, caseId)) {
            String[] row = RowShape.values(found);
            CardGroup group = group(row);
            versions.add(new RowVersion(group, Long.parseLong(row[1]), Long.parseLong(row[2]), row[3], row[4].equals("1"), group.shape().read(row, VERSION_HEAD, seal)));
        }
        return versions;
    }

    private List<?> query(String sql, long caseId) {
        return entities.createNativeQuery(sql).setParameter(1, caseId).getResultList();
    }

    private static String current(int groups) {
        return Arrays.stream(CardGroup.values()).filter(group -> (groups & group.bit()) != 0).map(CardRows::current).collect(Collectors.joining(" UNION ALL "));
    }

    private static String current(CardGroup group) {
        return "SELECT " + group.shape().row(String.valueOf(group.ordinal())) + " FROM " + group.shape().table() + " WHERE " + key(group) + " AND " + group.present();
    }

    private static String versions(CardGroup group) {
        String table = group.shape().table();
        String hidden = group.hideable() ? " AND id NOT IN (SELECT id FROM " + table + " WHERE case_id = ?1 AND hidden_at IS NOT NULL)" : "";
        return "SELECT " + group.shape().row(group.ordinal() + ", id, mandate_id, ROW_START, " + group.present()) + " FROM " + table
                + " FOR SYSTEM_TIME ALL WHERE " + key(group) + hidden;
    }

    private static String key(CardGroup group) {
        return group.root() ? "id = ?1" : "case_id = ?1";
    }

    private static CardGroup group(String[] row) {
        return CardGroup.values()[Integer.parseInt(row[0])];
    }
}
