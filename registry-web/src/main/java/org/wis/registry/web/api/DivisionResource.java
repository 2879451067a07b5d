package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;

/** The tree of divisions. */
@Path("divisions/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class DivisionResource {

    @EJB
    private DivisionReading reading;

    /** One division. */
    @GET
    public Response read(@PathParam("code") String code) {
        return Response.ok(RecordJson.write(reading.get(DivisionCode.of(code))).toString()).build();
    }

    /** The divisions directly inside it. */
    @GET
    @Path("inner")
    public Response inner(@PathParam("code") String code) {
        return Response.ok(RecordJson.write(reading.inner(DivisionCode.of(code))).toString()).build();
    }
}
