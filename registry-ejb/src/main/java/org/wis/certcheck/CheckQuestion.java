package org.wis.certcheck;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody asks.
 *
 * @param number  number of the certificate as typed; may be null
 * @param code    check code as typed; may be null
 * @param day     the day asked about; null for now
 * @param address network address of who asks, never null
 */
public record CheckQuestion(String number, String code, LocalDate day, String address) implements Serializable {
}
