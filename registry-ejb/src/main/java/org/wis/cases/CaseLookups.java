package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wis.division.DivisionCode;

/** Questions about other cards than the one at hand, each answered by an index. They never wait for what this transaction has not written yet. */
@Dependent
class CaseLookups {

    /** What no card has: the id of none. */
    static final long NONE = 0;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private CardSeal seal;

    /** Another card in the registry of a woman with this document. */
    Optional<CaseNumber> withDocument(String type, String number, long except) {
        return number("SELECT case_number FROM woman_case WHERE active_id_index = ? AND id <> ?", seal.documentIndex(type, number), except);
    }

    /** Another card in the registry with this man as the current husband. */
    Optional<CaseNumber> withHusband(String number, long except) {
        return number("SELECT w.case_number FROM husband h JOIN woman_case w ON w.id = h.case_id WHERE h.id_number_index = ? AND h.case_id <> ?"
                + " AND h.ended_on IS NULL AND h.removed_at IS NULL AND w.exit_on IS NULL LIMIT 1", seal.husbandIndex(number), except);
    }

    /** Another card in the registry with this child as her own. */
    Optional<CaseNumber> withChild(String name, LocalDate birthDate, String sex, long except) {
        return number("SELECT w.case_number FROM child c JOIN woman_case w ON w.id = c.case_id WHERE c.birth_date = ? AND c.case_id <> ? AND c.name = ?"
                + " AND c.sex = ? AND c.relation = ? AND c.removed_at IS NULL AND w.exit_on IS NULL LIMIT 1", birthDate, except, name, sex, CardCode.BIOLOGICAL);
    }

    /** The other township of the county where a woman with this document is in the registry. */
    Optional<DivisionCode> townshipWithDocument(String type, String number, DivisionCode village, long except) {
        return rows("SELECT township_code FROM woman_case WHERE active_id_index = ? AND id <> ? AND county_code = ? AND township_code <> ?",
                seal.documentIndex(type, number), except, village.county().value(), village.township().value())
                .stream().findFirst().map(code -> new DivisionCode((String) code));
    }

    /** Whether these six digits are or were a county; of a province that is not held here nothing can be said, and nothing is doubted. */
    boolean countyKnown(String sixDigits) {
        return !rows("SELECT 1 FROM DUAL WHERE EXISTS (SELECT 1 FROM division WHERE code = ?) OR NOT EXISTS (SELECT 1 FROM division WHERE code = ?)",
                sixDigits, sixDigits.substring(0, 2)).isEmpty();
    }

    /** Whether the village is a division in force on this day. */
    boolean villageInForce(DivisionCode village, LocalDate day) {
        return !rows("SELECT 1 FROM division WHERE code = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)", village.value(), day, day).isEmpty();
    }

    /** The cards in the registry that hold one of these documents, by the index in hexadecimal digits. */
    Map<String, CaseNumber> holders(List<byte[]> documentIndexes) {
        return numbers("SELECT active_id_index, case_number FROM woman_case WHERE active_id_index IN (", documentIndexes, ")");
    }

    /** The cards in the registry that name one of these men as the current husband, by the index in hexadecimal digits. */
    Map<String, CaseNumber> holdersOfHusbands(List<byte[]> husbandIndexes) {
        return numbers("SELECT h.id_number_index, w.case_number FROM husband h JOIN woman_case w ON w.id = h.case_id WHERE h.id_number_index IN (", husbandIndexes,
                ") AND h.ended_on IS NULL AND h.removed_at IS NULL AND w.exit_on IS NULL");
    }

    /** The cards in the registry that hold one of these children as her own. @param children name and day of birth are compared */
    Map<ChildKey, CaseNumber> holdersOfChildren(List<ChildKey> children) {
        Map<ChildKey, CaseNumber> found = new HashMap<>();
        if (!children.isEmpty()) {
            Object[] values = children.stream().flatMap(child -> Stream.of(child.birthDate(), child.name())).toArray();
            for (Object row : rows("SELECT c.name, c.birth_date, c.sex, w.case_number FROM child c JOIN woman_case w ON w.id = c.case_id"
                    + " WHERE (c.birth_date, c.name) IN ((?, ?)" + ", (?, ?)".repeat(children.size() - 1) + ") AND c.relation = '" + CardCode.BIOLOGICAL
                    + "' AND c.removed_at IS NULL AND w.exit_on IS NULL", values)) {
                Object[] columns = (Object[]) row;
                LocalDate day = columns[1] instanceof Date date ? date.toLocalDate() : (LocalDate) columns[1];
                found.put(new ChildKey((String) columns[0], day, (String) columns[2]), new CaseNumber((String) columns[3]));
            }
        }
        return found;
    }

    /** By which a child is recognised. */
    record ChildKey(String name, LocalDate birthDate, String sex) {
    }

    private Map<String, CaseNumber> numbers(String before, List<byte[]> indexes, String after) {
        Map<String, CaseNumber> found = new HashMap<>();
        if (!indexes.isEmpty()) {
            for (Object row : rows(before + "?" + ", ?".repeat(indexes.size() - 1) + after, new ArrayList<Object>(indexes).toArray())) {
                Object[] columns = (Object[]) row;
                found.put(HexFormat.of().formatHex((byte[]) columns[0]), new CaseNumber((String) columns[1]));
            }
        }
        return found;
    }

    private Optional<CaseNumber> number(String sql, Object... values) {
        return rows(sql, values).stream().findFirst().map(number -> new CaseNumber((String) number));
    }

    private List<?> rows(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
