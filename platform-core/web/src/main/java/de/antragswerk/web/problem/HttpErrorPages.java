package de.antragswerk.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What JAX-RS itself refuses: an unknown address, a wrong method. */
public class HttpErrorPages implements ExceptionMapper<WebApplicationException> {
    private final ProblemPages pages;
    private final HttpServletRequest request;

    @Inject
    public HttpErrorPages(ProblemPages pages, HttpServletRequest request) {
        this.pages = pages;
        this.request = request;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        var html = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
        if (status >= 500) {
            return Response.serverError()
                    .type(html)
                    .entity(pages.incident(request, Incidents.record(failure)))
                    .build();
        }
        var response = Response.status(status).type(html).entity(pages.page(request, status, "status"));
        var allowed = failure.getResponse().getHeaderString("Allow");
        return (allowed == null ? response : response.header("Allow", allowed)).build();
    }
}
