package org.wis.notice;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A notice as the person reads it.
 *
 * @param id       its number
 * @param key      key of its words
 * @param operands operands of its words
 * @param path     page to open
 * @param toldAt   when
 * @param read     whether she has read it
 * @param mail     how far the mail is
 */
public record NoticeLine(long id, String key, List<String> operands, String path, LocalDateTime toldAt, boolean read, MailState mail) implements Serializable {
}
