package org.wis.audit;

import java.io.Serializable;

/**
 * A line of the trail as stored.
 *
 * @param id        its number; gaps are transactions that were rolled back
 * @param at        official time, {@code 2026-03-01 09:30:00.123456}
 * @param accountId who; null for the system and for nobody
 * @param kind      name of an {@link AuditKind}
 * @param action    what, a code
 * @param subject   about what
 * @param mandateId under which mandate; null when none
 * @param detail    codes and field names
 */
public record AuditLine(long id, String at, Long accountId, String kind, String action, String subject, Long mandateId, String detail) implements Serializable {
}
