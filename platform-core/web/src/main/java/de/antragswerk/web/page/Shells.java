package de.antragswerk.web.page;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.guard.CsrfTokens;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Makes the shell of the present request. */
@Singleton
public class Shells {
    private final CurrentActor current;

    @Inject
    public Shells(CurrentActor current) {
        this.current = current;
    }

    public Shell of(HttpServletRequest request) {
        return new Shell(current.actor(), ActingChoice.of(request), pathOf(request), () -> CsrfTokens.of(request));
    }

    private static String pathOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
