package org.wis.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What lines are asked for; null and blank mean any.
 *
 * @param kind     sort of line
 * @param username account, exactly
 * @param subject  beginning of the subject
 * @param action   beginning of the action
 * @param from     first day
 * @param to       last day
 */
public record AuditFilter(AuditKind kind, String username, String subject, String action, LocalDate from, LocalDate to) implements Serializable {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (kind != null) {
            conditions.put("l.kind = ?", kind.name());
        }
        if (given(username)) {
            conditions.put("a.username = ?", username.strip());
        }
        if (given(subject)) {
            conditions.put("l.subject LIKE ? ESCAPE '!'", beginning(subject));
        }
        if (given(action)) {
            conditions.put("l.action LIKE ? ESCAPE '!'", beginning(action));
        }
        if (from != null) {
            conditions.put("l.at >= ?", from.atStartOfDay());
        }
        if (to != null) {
            conditions.put("l.at < ?", to.plusDays(1).atStartOfDay());
        }
        return conditions;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String beginning(String text) {
        return text.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
