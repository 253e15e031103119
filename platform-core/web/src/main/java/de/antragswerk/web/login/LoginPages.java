package de.antragswerk.web.login;

import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.web.problem.ProblemPages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.net.URI;

/** The addresses of logging in and out. */
@Path("/")
public class LoginPages {
    private static final System.Logger LOG = System.getLogger(LoginPages.class.getName());
    private static final int RETRY_SECONDS = 30;
    private final LoginSession login;
    private final ProblemPages problems;

    @Inject
    public LoginPages(LoginSession login, ProblemPages problems) {
        this.login = login;
        this.problems = problems;
    }

    @GET
    @Path("anmelden")
    @PermitAll
    public Response begin(
            @Context HttpServletRequest request,
            @QueryParam(LoginAddress.TARGET) String target,
            @QueryParam(LoginAddress.LEVEL) String level) {
        return begin(request, RealmKind.CITIZENS, target, Acr.trust(level));
    }

    @GET
    @Path("anmelden/rueckkehr")
    @PermitAll
    public Response finish(
            @Context HttpServletRequest request, @QueryParam("state") String state, @QueryParam("code") String code) {
        return finish(request, RealmKind.CITIZENS, state, code);
    }

    @GET
    @Path("verwaltung/anmelden")
    @PermitAll
    public Response beginStaff(@Context HttpServletRequest request, @QueryParam(LoginAddress.TARGET) String target) {
        return begin(request, RealmKind.STAFF, target, TrustLevel.BASIC);
    }

    @GET
    @Path("verwaltung/anmelden/rueckkehr")
    @PermitAll
    public Response finishStaff(
            @Context HttpServletRequest request, @QueryParam("state") String state, @QueryParam("code") String code) {
        return finish(request, RealmKind.STAFF, state, code);
    }

    @POST
    @Path("abmelden")
    @PermitAll
    public Response end(@Context HttpServletRequest request) {
        return Response.seeOther(login.end(request)).build();
    }

    private Response begin(HttpServletRequest request, RealmKind realm, String target, TrustLevel demanded) {
        try {
            return Response.seeOther(login.begin(request, realm, target, demanded))
                    .build();
        } catch (IdentityProviderAway away) {
            return away(request, away);
        }
    }

    private Response finish(HttpServletRequest request, RealmKind realm, String state, String code) {
        try {
            return Response.seeOther(URI.create(login.finish(request, realm, state, code)))
                    .build();
        } catch (IdentityProviderAway away) {
            return away(request, away);
        } catch (LoginRefused refused) {
            LOG.log(Level.INFO, "login refused: {0}", refused.getMessage());
            return page(request, 403, "login-refused").build();
        }
    }

    private Response away(HttpServletRequest request, IdentityProviderAway away) {
        LOG.log(
                Level.WARNING,
                "identity provider away: {0}",
                away.getCause().getClass().getName());
        return page(request, 503, "identity-provider-away")
                .header("Retry-After", RETRY_SECONDS)
                .build();
    }

    private Response.ResponseBuilder page(HttpServletRequest request, int status, String code) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(problems.page(request, status, code));
    }
}
