package de.antragswerk.web.login;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Where everybody logs out; only by a form of ours. */
@Path("/abmelden")
public class LogoutPages {
    private final LoginAnswers answers;

    @Inject
    public LogoutPages(LoginAnswers answers) {
        this.answers = answers;
    }

    @POST
    @PermitAll
    public Response end(@Context HttpServletRequest request) {
        return answers.end(request);
    }
}
