package de.antragswerk.web.login;

import de.antragswerk.identity.Actor;
import de.antragswerk.web.access.Roles;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;

/** A request whose sender has been looked for; JAX-RS asks it for the roles. */
final class CheckedRequest extends HttpServletRequestWrapper {
    private static final String LAST_STATUS = "org.glassfish.soteria.security.message.authStatus";
    private final Optional<Actor> actor;

    CheckedRequest(HttpServletRequest request, Optional<Actor> actor) {
        super(request);
        this.actor = actor;
    }

    @Override
    public Principal getUserPrincipal() {
        return actor.<Principal>map(someone -> someone::name).orElse(null);
    }

    @Override
    public String getRemoteUser() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return actor.filter(someone -> Roles.has(someone, role)).isPresent();
    }

    /**
     * Nothing is left to do: {@link Authentication} has done it, and {@code AccessCheck} decides. Payara's MicroProfile
     * JWT module asks for this at every resource method with an access annotation, even {@code @PermitAll}, and would
     * let its own realm answer with a password dialogue; its switch (jaxrs-roles-allowed-enabled) is not read for a war
     * inside an EAR. "Continue" is the one answer after which it goes on to {@link #isUserInRole}.
     */
    @Override
    public boolean authenticate(HttpServletResponse response) {
        setAttribute(LAST_STATUS, AuthenticationStatus.SEND_CONTINUE);
        return false;
    }
}
