package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.position.PositionReading;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** Required posts and gaps of the offices in a division, on any day (article 28). */
@Path("positions/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class PositionResource {

    @EJB
    private PositionReading positions;
    @EJB
    private StaffReading staff;
    @Inject
    private OfficialTime time;

    /** Each required post with its holders. */
    @GET
    public Response posts(@PathParam("code") String code, @QueryParam("on") String on) {
        return Response.ok(RecordJson.write(staff.gaps(DivisionCode.of(code), day(on))).toString()).build();
    }

    /** Added up by the places directly inside. */
    @GET
    @Path("inner")
    public Response places(@PathParam("code") String code, @QueryParam("on") String on) {
        return Response.ok(RecordJson.write(positions.gapsByPlace(DivisionCode.of(code), day(on))).toString()).build();
    }

    private LocalDate day(String on) {
        return Days.read("on", on, time.today());
    }
}
