package de.antragswerk.web.login;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Where citizens log in. */
@Path("/anmelden")
public class CitizenLoginPages {
    private final LoginAnswers answers;

    @Inject
    public CitizenLoginPages(LoginAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    public Response begin(
            @Context HttpServletRequest request,
            @QueryParam(LoginAddress.TARGET) String target,
            @QueryParam(LoginAddress.LEVEL) String level) {
        return answers.begin(request, RealmKind.CITIZENS, target, Acr.trust(level));
    }

    @GET
    @Path("rueckkehr")
    @PermitAll
    public Response finish(
            @Context HttpServletRequest request, @QueryParam("state") String state, @QueryParam("code") String code) {
        return answers.finish(request, RealmKind.CITIZENS, state, code);
    }
}
