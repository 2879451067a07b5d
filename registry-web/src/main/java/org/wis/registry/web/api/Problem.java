package org.wis.registry.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.wis.cases.CardRefused;
import org.wis.cases.CaseConflict;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.portal.Language;
import org.wis.portal.Words;
import org.wis.portal.guard.FaultLog;
import org.wis.portal.guard.ProgramProblem;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;

/** Every refusal and fault as problem details (RFC 9457), with the same codes and reasons as the pages show. */
@Provider
public class Problem implements ExceptionMapper<Throwable> {

    private static final MediaType TYPE = MediaType.valueOf("application/problem+json;charset=UTF-8");

    @Inject
    private RefusalWords refusals;
    @Inject
    private Words words;
    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused(refused, language());
            }
            if (cause instanceof WebApplicationException known) {
                int status = known.getResponse().getStatus();
                return answer(status, ProgramProblem.of(status, words, language()));
            }
        }
        return answer(500, Json.createObjectBuilder().add("type", "urn:wis:fault").add("title", words.in(language(), "refused.fault", FaultLog.record(thrown)))
                .add("status", 500).build().toString());
    }

    private Response refused(Refused refused, Language language) {
        int status = status(refused);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "urn:wis:refusal:" + refused.code().name())
                .add("title", refusals.explain(refused, language).headline())
                .add("status", status)
                .add("code", refused.code().name());
        if (!(refused instanceof EntryRefused) && !(refused instanceof CaseConflict)) {
            body.add("detail", refusals.sentence(refused, language));
        }
        if (refused instanceof EntryRefused entry) {
            body.add("reasons", reasons(entry.reasons(), language));
        }
        if (refused instanceof CardRefused card) {
            JsonArrayBuilder findings = Json.createArrayBuilder();
            card.findings().forEach(finding -> findings.add(Json.createObjectBuilder().add("code", finding.code()).add("severity", finding.severity().name())
                    .add("field", finding.field()).add("blocking", finding.blocking())
                    .add("title", words.in(language, "rule." + finding.code(), finding.operands().toArray()))));
            body.add("findings", findings);
        }
        if (refused instanceof CaseConflict conflict) {
            body.add("currentVersion", conflict.currentVersion()).add("differences", RecordJson.write(conflict.differences()));
        }
        return answer(status, body.build().toString());
    }

    private JsonArrayBuilder reasons(List<GateReason> reasons, Language language) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (GateReason reason : reasons) {
            Explanation.Reason inWords = refusals.reason(reason, language);
            array.add(Json.createObjectBuilder().add("code", reason.code().name()).add("title", inWords.title()).add("detail", inWords.why())
                    .add("article", inWords.law()).add("next", inWords.next()).add("mendedBy", reason.fixer().name()));
        }
        return array;
    }

    private Language language() {
        return Language.ofProgram(request);
    }

    private static Response answer(int status, String body) {
        return Response.status(status).type(TYPE).entity(body).build();
    }

    private static int status(Refused refused) {
        if (refused instanceof EntryRefused) {
            return 403;
        }
        if (refused instanceof CaseConflict) {
            return 409;
        }
        if (refused.code() == ApiRefusal.VERSION_NEEDED) {
            return 428;
        }
        if (refused.code() == ApiRefusal.REQUEST_UNREADABLE) {
            return 400;
        }
        if (refused.code() instanceof GateRefusal gate) {
            return switch (gate) {
                case NOT_SIGNED_IN -> 401;
                case CHANGED_MEANWHILE, ALREADY_THERE -> 409;
                case BUSY_TRY_AGAIN, NOT_READY -> 503;
                case VALUE_TOO_LONG, VALUE_UNREADABLE, TARGET_MISSING -> 422;
                default -> 403;
            };
        }
        String code = refused.code().name();
        return code.equals("CASE_UNKNOWN") || code.equals("CERTIFICATE_UNKNOWN") || code.equals("DIVISION_UNKNOWN") ? 404 : 422;
    }
}
