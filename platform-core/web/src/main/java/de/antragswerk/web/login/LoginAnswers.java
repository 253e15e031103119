package de.antragswerk.web.login;

import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.web.problem.ProblemPages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.net.URI;

/** The steps of a login as answers to a browser. */
@Singleton
class LoginAnswers {
    private static final System.Logger LOG = System.getLogger(LoginAnswers.class.getName());
    private static final int RETRY_SECONDS = 30;
    private final LoginSession login;
    private final ProblemPages problems;

    @Inject
    LoginAnswers(LoginSession login, ProblemPages problems) {
        this.login = login;
        this.problems = problems;
    }

    Response begin(HttpServletRequest request, RealmKind realm, String target, TrustLevel demanded) {
        try {
            return Response.seeOther(login.begin(request, realm, target, demanded))
                    .build();
        } catch (IdentityProviderAway away) {
            return away(request, away);
        }
    }

    Response finish(HttpServletRequest request, RealmKind realm, String state, String code) {
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

    Response end(HttpServletRequest request) {
        return Response.seeOther(login.end(request)).build();
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
