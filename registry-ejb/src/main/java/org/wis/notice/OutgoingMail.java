package org.wis.notice;

/**
 * A mail to hand over.
 *
 * @param id       its number in the outbox
 * @param to       mail address
 * @param key      key of the notice
 * @param path     page to open
 * @param calendar iCalendar file; null without one
 */
public record OutgoingMail(long id, String to, String key, String path, String calendar) {
}
