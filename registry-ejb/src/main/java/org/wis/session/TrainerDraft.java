package org.wis.session;

import java.io.Serializable;
import org.wis.staff.StaffId;

/**
 * What is typed about a trainer.
 *
 * @param name  her name
 * @param staff the person of the staff she is; null for a trainer from outside
 */
public record TrainerDraft(String name, StaffId staff) implements Serializable {
}
