package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.wis.gate.Standing;
import org.wis.gate.StandingReading;

/** One's own standing. */
@Path("standing")
@Produces(MediaType.APPLICATION_JSON)
public class StandingResource {

    @EJB
    private StandingReading reading;

    /** Whether one may write now, until when, and why not. */
    @GET
    public Response own() {
        Standing standing = reading.own();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("word", standing.word().name())
                .add("open", standing.open())
                .add("closesOn", RecordJson.write(standing.closesOn()))
                .add("daysLeft", RecordJson.write(standing.daysLeft()))
                .add("reasons", RecordJson.write(standing.reasons().stream().map(reason -> reason.code().name()).toList()))
                .add("banners", RecordJson.write(standing.banners()))
                .add("warnings", RecordJson.write(standing.warnings()));
        return Response.ok(body.build().toString()).build();
    }
}
