package org.wis.certdocument;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One copy in the list of a certificate's documents.
 *
 * @param copy    which copy, from 1
 * @param cause   why it was made
 * @param madeAt  when
 * @param current whether it is the copy that counts; the others are void
 */
public record DocumentLine(int copy, CopyCause cause, LocalDateTime madeAt, boolean current) implements Serializable {
}
