package de.antragswerk.web.problem;

import de.antragswerk.problem.Refusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A refusal as problem+json. */
public class RefusalProblems implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        var response = Response.status(Statuses.of(refusal.kind()))
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(refusal).toString());
        if (refusal.kind() == Refusal.Kind.NOT_SIGNED_IN) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (refusal.kind() == Refusal.Kind.TRUST_TOO_LOW) {
            response.header("WWW-Authenticate", "Bearer error=\"insufficient_user_authentication\"");
        }
        refusal.retryAfterSeconds().ifPresent(seconds -> response.header("Retry-After", seconds));
        return response.build();
    }
}
