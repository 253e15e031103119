package de.antragswerk.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What JAX-RS itself refuses, as problem+json. */
public class HttpErrorProblems implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        var incident = status >= 500 ? Incidents.record(failure) : "";
        var response = Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, incident).toString());
        var allowed = failure.getResponse().getHeaderString("Allow");
        return (allowed == null ? response : response.header("Allow", allowed)).build();
    }
}
