package org.wis.portal.guard;

import jakarta.json.Json;
import java.util.Map;
import org.wis.portal.Language;
import org.wis.portal.Words;

/** What a program is told when the server itself refuses its request, before or beside every use case: problem details (RFC 9457) with a code and words. */
public final class ProgramProblem {

    private static final Map<Integer, String> CODES = Map.of(400, "REQUEST_UNREADABLE", 403, "FOREIGN_ORIGIN", 404, "ADDRESS_UNKNOWN", 405, "METHOD_NOT_ALLOWED",
            406, "NOT_ACCEPTABLE", 411, "LENGTH_REQUIRED", 413, "TOO_LARGE", 415, "MEDIA_TYPE_UNSUPPORTED", 503, "NOT_READY");
    private static final int FAULT = 500;

    private ProgramProblem() {
    }

    /**
     * The body of the answer.
     *
     * @param status HTTP status of the answer
     * @return a JSON object with type, title, status and code; a status without words of its own has those of a fault
     */
    public static String of(int status, Words words, Language language) {
        String code = CODES.getOrDefault(status, "FAULT");
        return Json.createObjectBuilder().add("type", "urn:wis:problem:" + code).add("title", words.in(language, "program." + (CODES.containsKey(status) ? status : FAULT)))
                .add("status", status).add("code", code).build().toString();
    }
}
