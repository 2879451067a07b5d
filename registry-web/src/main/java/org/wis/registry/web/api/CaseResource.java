package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.wis.cases.CardContent;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseHistoryReading;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseOpening;
import org.wis.cases.CaseQuery;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseSearching;
import org.wis.cases.CaseWritten;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** Cards: finding, reading, opening and amending them. A masked value that comes back as it was shown is the value that was there. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    @EJB
    private CaseSearching searching;
    @EJB
    private CaseReading reading;
    @EJB
    private CaseHistoryReading history;
    @EJB
    private CaseOpening opening;
    @EJB
    private CaseAmending amending;

    /** Cards that a text finds in the caller's own jurisdiction. */
    @GET
    public Response find(@QueryParam("q") @DefaultValue("") String text, @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("20") String limit) {
        return Response.ok(RecordJson.write(searching.search(new CaseQuery(text, null, false, after, number(limit)))).toString()).build();
    }

    /** One card; its version stands in ETag. */
    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        CaseCard card = reading.card(CaseNumber.of(number));
        return Response.ok(RecordJson.write(card).toString()).tag(Long.toString(card.version())).build();
    }

    /** The versions of a card, newest first. */
    @GET
    @Path("{number}/versions")
    public Response versions(@PathParam("number") String number) {
        return Response.ok(RecordJson.write(history.versions(CaseNumber.of(number))).toString()).build();
    }

    /** Opens a card in a village: an object with village and content. */
    @POST
    public Response open(String body) {
        OpenRequest request = RecordJson.read(body, OpenRequest.class);
        if (request.village() == null || request.content() == null) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, request.village() == null ? "$.village" : "$.content");
        }
        CaseWritten written = opening.open(request.village(), request.content());
        return Response.status(Response.Status.CREATED).entity(RecordJson.write(written).toString()).build();
    }

    /** Amends a card: the whole content, with the version that was read in If-Match. */
    @PUT
    @Path("{number}")
    public Response amend(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version, String body) {
        CaseWritten written = amending.amend(CaseNumber.of(number), version(version), RecordJson.read(body, CardContent.class));
        return Response.ok(RecordJson.write(written).toString()).build();
    }

    /** Read here and not by the server, which would answer a wrong number as an unknown address. */
    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, "limit");
        }
    }

    private static long version(String header) {
        try {
            return Long.parseLong(header == null ? "" : header.replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new Refused(ApiRefusal.VERSION_NEEDED);
        }
    }

    /** What the opening of a card sends. */
    record OpenRequest(DivisionCode village, CardContent content) {
    }
}
