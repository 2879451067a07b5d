package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.division.DivisionCode;

/** Store of the list of cards: finds by index, goes on by place instead of number of page, and never counts to the end. */
@Dependent
class CaseList {

    private static final String ORDER = " ORDER BY w.name_initials, w.name_pinyin, w.id";
    private static final String PAGE = "SELECT w.id FROM woman_case w FORCE INDEX (";
    private static final String COLUMNS = "SELECT w.name_initials, w.name_pinyin, w.id, w.case_number, w.name, w.birth_date, w.id_number_enc, w.phone_enc,"
            + " w.managing_division, d.name, w.status FROM (";
    private static final String JOINS = ") page JOIN woman_case w ON w.id = page.id LEFT JOIN division d ON d.code = w.managing_division";

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private CardSeal seal;

    /** A card in the list, unmasked, and its place. */
    record Found(PageMark mark, CaseNumber number, String name, LocalDate birthDate, String idNumber, String phone, DivisionCode village, String villageName,
            CaseStatus status) {
    }

    /** The first cards that the condition finds. The index alone finds them; only the rows of the page itself are read. */
    List<Found> first(SearchCondition condition, int limit) {
        List<Found> found = new ArrayList<>();
        String page = PAGE + condition.index() + ") WHERE " + condition.sql() + ORDER + " LIMIT " + limit;
        for (Object row : rows(COLUMNS + page + JOINS + ORDER, condition.values())) {
            found.add(found((Object[]) row));
        }
        return found;
    }

    /** How many cards the condition finds, counted up to a most. */
    int count(SearchCondition condition, int most) {
        String sql = "SELECT COUNT(*) FROM (SELECT 1 FROM woman_case w FORCE INDEX (" + condition.index() + ") WHERE " + condition.sql() + " LIMIT " + most + ") counted";
        return ((Number) rows(sql, condition.values()).get(0)).intValue();
    }

    /** How many cards a township keeps, those that left the registry not counted. */
    long inUse(DivisionCode township) {
        return ((Number) rows("SELECT COUNT(*) FROM woman_case w WHERE w.township_code = ? AND w.status IN ('ACTIVE', 'LOCKED')", List.of(township.value())).get(0)).longValue();
    }

    /** Villages in this division whose name begins so, at most five. */
    List<DivisionCode> villagesNamed(String beginning, DivisionCode scope) {
        return rows("SELECT code FROM division WHERE name LIKE ? AND code LIKE ? AND level = 6 ORDER BY code LIMIT 5",
                List.of(beginning.replace("%", "") + "%", scope.value() + "%")).stream().map(code -> new DivisionCode((String) code)).toList();
    }

    private List<?> rows(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    private Found found(Object[] row) {
        LocalDate birthDate = row[5] instanceof Date day ? day.toLocalDate() : (LocalDate) row[5];
        return new Found(new PageMark((String) row[0], (String) row[1], ((Number) row[2]).longValue()), new CaseNumber((String) row[3]), (String) row[4], birthDate,
                seal.open((byte[]) row[6]), seal.open((byte[]) row[7]), new DivisionCode((String) row[8]), (String) row[9], CaseStatus.valueOf((String) row[10]));
    }
}
