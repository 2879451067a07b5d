package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Store of whole cards for reading: all tables of a card in one statement, because a card has few rows in each and a round trip costs more than a row. */
@Dependent
class CardRows {

    private static final int WIDTH = Arrays.stream(CardGroup.values()).mapToInt(group -> group.shape().columns().size()).max().orElseThrow();
    private static final int CURRENT_HEAD = 1;
    private static final int VERSION_HEAD = 5;
    private static final String CURRENT = Arrays.stream(CardGroup.values()).map(CardRows::current).collect(Collectors.joining(" UNION ALL "));
    private static final String VERSIONS = Arrays.stream(CardGroup.values()).map(CardRows::versions).collect(Collectors.joining(" UNION ALL "));

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private CardSeal seal;

    /** The card with this id as it stands. */
    Optional<StoredCard> current(long caseId) {
        CardAssembly assembly = new CardAssembly();
        for (Object[] row : query(CURRENT, caseId)) {
            CardGroup group = CardGroup.values()[((Number) row[0]).intValue()];
            assembly.add(group, group.shape().read(row, CURRENT_HEAD, seal));
        }
        return Optional.ofNullable(assembly.card());
    }

    /** Every version of every row of the card, except rows taken out of sight. */
    List<RowVersion> versions(long caseId) {
        List<RowVersion> versions = new ArrayList<>();
        for (Object[] row : query(VERSIONS, caseId)) {
            CardGroup group = CardGroup.values()[((Number) row[0]).intValue()];
            versions.add(new RowVersion(group, number(row[1]), number(row[2]), text(row[3]), number(row[4]) != 0,
                    group.shape().read(row, VERSION_HEAD, seal)));
        }
        return versions;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> query(String sql, long caseId) {
        return entities.createNativeQuery(sql).setParameter(1, caseId).getResultList();
    }

    private static String current(CardGroup group) {
        return "SELECT " + group.ordinal() + ", " + columns(group) + " FROM " + group.shape().table() + " WHERE " + key(group) + " AND " + group.present();
    }

    private static String versions(CardGroup group) {
        String table = group.shape().table();
        String hidden = group.hideable() ? " AND id NOT IN (SELECT id FROM " + table + " WHERE case_id = ?1 AND hidden_at IS NOT NULL)" : "";
        return "SELECT " + group.ordinal() + ", id, mandate_id, CAST(ROW_START AS CHAR), " + group.present() + ", " + columns(group)
                + " FROM " + table + " FOR SYSTEM_TIME ALL WHERE " + key(group) + hidden;
    }

    private static String key(CardGroup group) {
        return group.root() ? "id = ?1" : "case_id = ?1";
    }

    private static String columns(CardGroup group) {
        List<String> columns = new ArrayList<>(group.shape().columns());
        while (columns.size() < WIDTH) {
            columns.add("NULL");
        }
        return String.join(", ", columns);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.US_ASCII) : value.toString();
    }
}
