package org.wis.certapplication;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A paper of an application.
 *
 * @param id        its number
 * @param name      as the applicant called it
 * @param mediaType what it is
 * @param kilobytes its size, at least 1
 * @param addedAt   when it was handed in
 */
public record PaperLine(long id, String name, String mediaType, int kilobytes, LocalDateTime addedAt) implements Serializable {
}
