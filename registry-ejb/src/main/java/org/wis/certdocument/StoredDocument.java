package org.wis.certdocument;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A signed copy as it is handed out.
 *
 * @param number  number of the certificate, with hyphens
 * @param copy    which copy, from 1
 * @param madeAt  when it was made
 * @param content the PDF
 */
public record StoredDocument(String number, int copy, LocalDateTime madeAt, byte[] content) implements Serializable {

    /** What it is called when it is saved. */
    public String fileName() {
        return "certificate-" + number + "-" + copy + ".pdf";
    }
}
