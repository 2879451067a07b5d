package org.wis.audit;

import java.io.Serializable;

/**
 * A line of the trail as the list shows it.
 *
 * @param line     the line
 * @param username name of the account; null for the system
 */
public record AuditEntry(AuditLine line, String username) implements Serializable {
}
