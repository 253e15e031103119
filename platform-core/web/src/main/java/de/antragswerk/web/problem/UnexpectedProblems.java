package de.antragswerk.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Whatever nobody foresaw, as problem+json. */
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable cause) {
        return Causes.refusalIn(cause)
                .map(refusal -> new RefusalProblems().toResponse(refusal))
                .orElseGet(() -> Response.serverError()
                        .type(ProblemJson.MEDIA_TYPE)
                        .entity(ProblemJson.of(500, Incidents.record(cause)).toString())
                        .build());
    }
}
