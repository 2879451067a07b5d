package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentReading;
import org.wis.enrolment.EnrolmentState;
import org.wis.enrolment.Nominating;
import org.wis.gate.Refused;
import org.wis.session.SessionId;
import org.wis.session.SessionReading;
import org.wis.staff.StaffId;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** Training sessions and the seats in them (articles 29 and 31). */
@Path("trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingResource {

    @EJB
    private SessionReading sessions;
    @EJB
    private EnrolmentReading enrolments;
    @EJB
    private Nominating nominating;
    @EJB
    private StaffReading staff;
    @Inject
    private OfficialTime time;

    /** Sessions seen from a division in a stretch of days; without days those of this year. */
    @GET
    public Response list(@QueryParam("division") String division, @QueryParam("from") String from, @QueryParam("to") String to) {
        int year = time.today().getYear();
        return json(sessions.calendar(place(division), Days.read("from", from, LocalDate.of(year, 1, 1)), Days.read("to", to, LocalDate.of(year, 12, 31))));
    }

    /** One session with its timetable and quotas. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id, @QueryParam("division") String division) {
        return json(sessions.detail(place(division), new SessionId(id)));
    }

    /** Who has a seat, waits or asks, for its organiser. */
    @GET
    @Path("{id}/enrolments")
    public Response roster(@PathParam("id") long id) {
        return json(enrolments.roster(new SessionId(id)));
    }

    /** A county nominates one of its people. */
    @POST
    @Path("{id}/enrolments")
    public Response nominate(@PathParam("id") long id, String body) {
        NominationRequest request = RecordJson.read(body, NominationRequest.class);
        if (request.staff() == null) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "$.staff");
        }
        EnrolmentState state = nominating.nominate(new StaffId(request.staff()), new SessionId(id), request.confirmed());
        return Response.status(Response.Status.CREATED).entity(RecordJson.write(Map.of("state", state)).toString()).build();
    }

    /** A county takes a nomination back. */
    @POST
    @Path("enrolments/{id}/withdrawal")
    public Response withdraw(@PathParam("id") long id, String body) {
        nominating.withdraw(new EnrolmentId(id), RecordJson.read(body, WithdrawalRequest.class).reason());
        return Response.noContent().build();
    }

    /** One's own seats. */
    @GET
    @Path("own")
    public Response own() {
        return json(enrolments.own());
    }

    private DivisionCode place(String division) {
        return division == null || division.isBlank() ? staff.own().person().division() : DivisionCode.of(division);
    }

    private static Response json(Object value) {
        return Response.ok(RecordJson.write(value).toString()).build();
    }

    /**
     * A nomination.
     *
     * @param staff     number of the person
     * @param confirmed whether what speaks against it was seen and is accepted
     */
    public record NominationRequest(Long staff, boolean confirmed) {
    }

    /**
     * A withdrawal.
     *
     * @param reason why
     */
    public record WithdrawalRequest(String reason) {
    }
}
