package de.antragswerk.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers to programs that are given before JAX-RS has the request. */
final class BearerRefusal {
    private BearerRefusal() {}

    static void write(HttpServletResponse answer) throws IOException {
        answer.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        problem(answer, 401, "invalid-token", "Das Zugriffstoken wird nicht angenommen.");
    }

    static void away(HttpServletResponse answer, int retrySeconds) throws IOException {
        answer.setHeader("Retry-After", Integer.toString(retrySeconds));
        problem(answer, 503, "identity-provider-away", "Die Anmeldung ist zurzeit nicht erreichbar.");
    }

    private static void problem(HttpServletResponse answer, int status, String code, String title) throws IOException {
        answer.setStatus(status);
        answer.setContentType("application/problem+json");
        answer.setCharacterEncoding("UTF-8");
        answer.getWriter()
                .write("{\"type\":\"urn:antragswerk:problem:%s\",\"title\":\"%s\",\"status\":%d}"
                        .formatted(code, title, status));
    }
}
