package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.wis.certification.CertificateFilter;
import org.wis.certification.CertificateInquiring;
import org.wis.certification.CertificateIssue;
import org.wis.certification.CertificateIssuing;
import org.wis.certification.CertificateLine;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateReading;
import org.wis.certification.Reinstating;
import org.wis.certification.Revoking;
import org.wis.certification.Suspending;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Certificates: issuing, suspending, reinstating and revoking them, by the provincial office. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private static final int PIECE = 100;

    @EJB
    private CertificateReading reading;
    @EJB
    private CertificateIssuing issuing;
    @EJB
    private Suspending suspending;
    @EJB
    private CertificateInquiring inquiring;
    @EJB
    private Reinstating reinstating;
    @EJB
    private Revoking revoking;
    @Inject
    private OfficialTime time;

    /** Certificates of a division, a hundred at a time, each with what it is today. */
    @GET
    public Response find(@QueryParam("division") String division, @QueryParam("after") @DefaultValue("0") String after) {
        List<CertificateLine> lines = reading.list(DivisionCode.of(division == null ? "" : division), new CertificateFilter(null, null, null), number(after), PIECE);
        return Response.ok(RecordJson.write(lines).toString()).build();
    }

    /** One certificate with its history. */
    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return Response.ok(RecordJson.write(reading.detail(CertificateNumber.of(number))).toString()).build();
    }

    /** What it was on a past day, by what was known then and by what is known today; without a day today. */
    @GET
    @Path("{number}/status")
    public Response status(@PathParam("number") String number, @QueryParam("on") String on) {
        return Response.ok(RecordJson.write(inquiring.validity(CertificateNumber.of(number), day(on))).toString()).build();
    }

    /** Issues. */
    @POST
    public Response issue(String body) {
        IssueRequest request = RecordJson.read(body, IssueRequest.class);
        if (request.staff() == null) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "$.staff");
        }
        CertificateNumber number = issuing.issue(new StaffId(request.staff()), new CertificateIssue(level(request.type()), request.basis(), request.validFrom()),
                new Decision(request.documentNo(), request.reason()));
        return Response.status(Response.Status.CREATED).entity(RecordJson.write(Map.of("number", number)).toString()).build();
    }

    /** Suspends. */
    @POST
    @Path("{number}/suspension")
    public Response suspend(@PathParam("number") String number, String body) {
        suspending.suspend(CertificateNumber.of(number), decision(body));
        return Response.noContent().build();
    }

    /** Reinstates. */
    @POST
    @Path("{number}/reinstatement")
    public Response reinstate(@PathParam("number") String number, String body) {
        reinstating.reinstate(CertificateNumber.of(number), decision(body));
        return Response.noContent().build();
    }

    /** Revokes. */
    @POST
    @Path("{number}/revocation")
    public Response revoke(@PathParam("number") String number, String body) {
        RevocationRequest request = RecordJson.read(body, RevocationRequest.class);
        revoking.revoke(CertificateNumber.of(number), new Decision(request.documentNo(), request.reason()), request.hearingOn(), request.effectiveFrom());
        return Response.noContent().build();
    }

    private static int number(String after) {
        try {
            return Integer.parseInt(after);
        } catch (NumberFormatException unreadable) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "after");
        }
    }

    private LocalDate day(String on) {
        try {
            return on == null ? time.today() : LocalDate.parse(on);
        } catch (DateTimeParseException unreadable) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "on");
        }
    }

    private static Decision decision(String body) {
        DecisionRequest request = RecordJson.read(body, DecisionRequest.class);
        return new Decision(request.documentNo(), request.reason());
    }

    private static CertificateNumber.Level level(String name) {
        for (CertificateNumber.Level level : CertificateNumber.Level.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "$.type");
    }

    /** What an issue sends. */
    record IssueRequest(Long staff, String type, String basis, LocalDate validFrom, String documentNo, String reason) {
    }

    /** What a suspension or a reinstatement sends. */
    record DecisionRequest(String documentNo, String reason) {
    }

    /** What a revocation sends; without effectiveFrom it counts from today, so a day that cannot be read is refused and never taken as absent. */
    record RevocationRequest(String documentNo, String reason, LocalDate hearingOn, LocalDate effectiveFrom) {
    }
}
