package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.wis.certification.CertificateIssue;
import org.wis.certification.CertificateIssuing;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateReading;
import org.wis.certification.Reinstating;
import org.wis.certification.Revoking;
import org.wis.certification.Suspending;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.StaffId;

/** Certificates: issuing, suspending, reinstating and revoking them, by the provincial office. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    @EJB
    private CertificateReading reading;
    @EJB
    private CertificateIssuing issuing;
    @EJB
    private Suspending suspending;
    @EJB
    private Reinstating reinstating;
    @EJB
    private Revoking revoking;

    /** One certificate with its history. */
    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return Response.ok(RecordJson.write(reading.detail(CertificateNumber.of(number))).toString()).build();
    }

    /** Issues: staff, type, basis, validFrom, documentNo, reason. */
    @POST
    public Response issue(String body) {
        JsonObject request = RecordJson.object(body);
        if (!(request.get("staff") instanceof JsonNumber staff)) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "$.staff");
        }
        CertificateNumber number = issuing.issue(new StaffId(staff.longValue()),
                new CertificateIssue(level(RecordJson.text(request, "type")), RecordJson.text(request, "basis"), date(request, "validFrom")), decision(request));
        return Response.status(Response.Status.CREATED).entity(RecordJson.write(Map.of("number", number)).toString()).build();
    }

    /** Suspends: documentNo, reason. */
    @POST
    @Path("{number}/suspension")
    public Response suspend(@PathParam("number") String number, String body) {
        suspending.suspend(CertificateNumber.of(number), decision(RecordJson.object(body)));
        return Response.noContent().build();
    }

    /** Reinstates: documentNo, reason. */
    @POST
    @Path("{number}/reinstatement")
    public Response reinstate(@PathParam("number") String number, String body) {
        reinstating.reinstate(CertificateNumber.of(number), decision(RecordJson.object(body)));
        return Response.noContent().build();
    }

    /** Revokes: documentNo, reason, hearingOn, effectiveFrom. */
    @POST
    @Path("{number}/revocation")
    public Response revoke(@PathParam("number") String number, String body) {
        JsonObject request = RecordJson.object(body);
        revoking.revoke(CertificateNumber.of(number), decision(request), date(request, "hearingOn"), date(request, "effectiveFrom"));
        return Response.noContent().build();
    }

    private static Decision decision(JsonObject request) {
        return new Decision(RecordJson.text(request, "documentNo"), RecordJson.text(request, "reason"));
    }

    private static CertificateNumber.Level level(String name) {
        for (CertificateNumber.Level level : CertificateNumber.Level.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "$.type");
    }

    private static LocalDate date(JsonObject request, String name) {
        if (!(request.get(name) instanceof JsonString text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.getString());
        } catch (DateTimeParseException e) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "$." + name);
        }
    }
}
