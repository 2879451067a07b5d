package org.wis.codes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The code tables in the database. */
@Dependent
class StoredCodes {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /** Every item of the table that ever was, in the order of the table. */
    List<CodeItem> itemsOf(CodeSystem system) {
        List<?> rows = entities.createNativeQuery("SELECT code, name_zh, name_en, parent, valid_from, valid_to FROM code_item WHERE system_id = ? ORDER BY sort, code, valid_from")
                .setParameter(1, system.name())
                .getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new CodeItem(system, (String) row[0], (String) row[1], (String) row[2], (String) row[3], day(row[4]), day(row[5])))
                .toList();
    }

    /** The tables in force on this day. */
    List<CodeTable> tablesOn(LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT id, standard_no, name_zh, name_en, version, valid_from, source, licence FROM code_system WHERE valid_from <= ? AND valid_to > ? ORDER BY standard_no = 'WIS', standard_no, id")
                .setParameter(1, day)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new CodeTable(CodeSystem.valueOf((String) row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4], day(row[5]), (String) row[6], (String) row[7]))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
