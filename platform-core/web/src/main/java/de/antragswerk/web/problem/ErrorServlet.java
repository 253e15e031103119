package de.antragswerk.web.problem;

import de.antragswerk.web.guard.PathKind;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What fails outside JAX-RS: in a filter, in the container, while a page is written. */
public final class ErrorServlet extends HttpServlet {
    private final transient ProblemPages pages;

    public ErrorServlet(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var sent = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = sent == null ? HttpServletResponse.SC_NOT_FOUND : sent;
        var incident = status >= 500 && cause != null ? Incidents.record(cause) : "";
        response.setStatus(status);
        if (isForProgram(request)) {
            response.setContentType(ProblemJson.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(ProblemJson.of(status, incident).toString());
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(
                            incident.isEmpty()
                                    ? pages.page(request, status, "status")
                                    : pages.incident(request, incident));
        }
    }

    private static boolean isForProgram(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path != null && PathKind.ofAddress(path.toString()).isProgram();
    }
}
