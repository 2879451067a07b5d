package org.wis.notice;

import java.util.List;
import org.wis.staff.StaffId;

/**
 * A notice as a feature gives it: no sentence, but the key of its words and their operands, so that everybody reads it in her own language.
 *
 * @param to       who is told
 * @param cause    what it is about, unique for the person: the same cause never makes a second notice, e.g. {@code enrolment.17.confirmed}; at most 120 characters
 * @param key      key of the words: {@code notice.KEY.title} and {@code notice.KEY.text} of the bundle messages_training
 * @param operands what the words need, in order; no personal data of others
 * @param path     page to open, from the server's root, beginning with a slash
 * @param calendar an iCalendar file to send along; null without one
 */
public record Message(StaffId to, String cause, String key, List<String> operands, String path, String calendar) {

    /** Without a calendar file. */
    public Message(StaffId to, String cause, String key, List<String> operands, String path) {
        this(to, cause, key, operands, path, null);
    }
}
