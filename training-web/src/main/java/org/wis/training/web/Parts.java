package org.wis.training.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.wis.certapplication.Upload;

/** Reads uploaded files and clears their temporary copies. What is too large never gets here. */
final class Parts {

    private Parts() {
    }

    /** What was uploaded; empty content when nothing was chosen. */
    static Upload read(Part part) throws IOException {
        if (part == null) {
            return new Upload("", new byte[0]);
        }
        try (InputStream content = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), content.readAllBytes());
        } finally {
            part.delete();
        }
    }
}
