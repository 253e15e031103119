package de.antragswerk.web.login;

import de.antragswerk.identity.Actor;
import de.antragswerk.web.access.Roles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request whose sender is known; JAX-RS asks it for the roles. */
final class SignedInRequest extends HttpServletRequestWrapper {
    private final Actor actor;

    SignedInRequest(HttpServletRequest request, Actor actor) {
        super(request);
        this.actor = actor;
    }

    @Override
    public Principal getUserPrincipal() {
        return actor::name;
    }

    @Override
    public String getRemoteUser() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return Roles.has(actor, role);
    }
}
