package de.antragswerk.web.login;

import de.antragswerk.plugin.TrustLevel;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Where staff log in. */
@Path("/verwaltung/anmelden")
public class StaffLoginPages {
    private final LoginAnswers answers;

    @Inject
    public StaffLoginPages(LoginAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    public Response begin(@Context HttpServletRequest request, @QueryParam(LoginAddress.TARGET) String target) {
        return answers.begin(request, RealmKind.STAFF, target, TrustLevel.BASIC);
    }

    @GET
    @Path("rueckkehr")
    @PermitAll
    public Response finish(
            @Context HttpServletRequest request, @QueryParam("state") String state, @QueryParam("code") String code) {
        return answers.finish(request, RealmKind.STAFF, state, code);
    }
}
