package org.wis.training.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Something that can be fetched as a file from /training/download/NAME/WHICH. */
interface Download {

    /** The name in the address. */
    String name();

    /**
     * Prepares it: whatever can be refused is refused here, before a byte is sent.
     *
     * @param which the rest of the address
     * @return null when there is no such thing
     */
    Prepared prepare(String which, HttpServletRequest request, Voice voice);

    /**
     * Ready to be sent.
     *
     * @param fileName name for the browser
     * @param type     media type
     * @param content  writes it
     */
    record Prepared(String fileName, String type, Content content) {

        /** Media type of a workbook. */
        static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void write(java.io.OutputStream out) throws IOException;
    }
}
