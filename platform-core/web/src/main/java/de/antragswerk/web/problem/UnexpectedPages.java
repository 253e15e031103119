package de.antragswerk.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Whatever nobody foresaw. A refusal that a transaction has wrapped is taken out again. */
public class UnexpectedPages implements ExceptionMapper<Throwable> {
    private final ProblemPages pages;
    private final RefusalPages refusals;
    private final HttpServletRequest request;

    @Inject
    public UnexpectedPages(ProblemPages pages, RefusalPages refusals, HttpServletRequest request) {
        this.pages = pages;
        this.request = request;
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(Throwable cause) {
        return Causes.refusalIn(cause)
                .map(refusal -> refusals.toResponse(refusal))
                .orElseGet(() -> Response.serverError()
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(pages.incident(request, Incidents.record(cause)))
                        .build());
    }
}
