package org.wis.registry.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.wis.account.SignInOutcome;
import org.wis.account.SigningIn;
import org.wis.account.SigningOut;
import org.wis.gate.Refused;

/** Signing in and out. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @EJB
    private SigningIn signingIn;
    @EJB
    private SigningOut signingOut;

    /** What a sign-in sends; the code of the second factor may be absent at the first step. */
    record SignInRequest(String username, String password, String code) {
    }

    /** What a sign-in answers. */
    public static class SignInAnswer {
        /** Outcome, see the description. */
        public String outcome;
        /** End of a lock, or absent. */
        public String lockedUntil;

        SignInAnswer(SignInOutcome came) {
            outcome = came.kind().name();
            lockedUntil = came.lockedUntil() == null ? null : came.lockedUntil().toString();
        }
    }

    /** Signs in; the session is in the cookie WISSESSION. 200 when signed in, 401 when not. @throws Refused REQUEST_UNREADABLE */
    @POST
    public Response signIn(String body) {
        SignInRequest request = RecordJson.read(body, SignInRequest.class);
        if (request.username() == null || request.password() == null) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, request.username() == null ? "$.username" : "$.password");
        }
        SignInOutcome outcome = signingIn.signIn(request.username(), request.password(), request.code());
        return Response.status(outcome.isSignedIn() ? Response.Status.OK : Response.Status.UNAUTHORIZED).entity(new SignInAnswer(outcome)).build();
    }

    /** Signs out. */
    @DELETE
    public Response signOut() {
        signingOut.signOut();
        return Response.noContent().build();
    }
}
