package de.antragswerk.web.access;

import de.antragswerk.problem.Refusal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;

/** Lets a request pass whose caller has one of the roles; early, before the server's own check. */
@Priority(Priorities.AUTHENTICATION)
final class AccessCheck implements ContainerRequestFilter {
    private final Set<String> roles;

    AccessCheck(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var caller = request.getSecurityContext();
        if (roles.stream().anyMatch(caller::isUserInRole)) {
            return;
        }
        throw caller.getUserPrincipal() == null ? Refusal.notSignedIn() : Refusal.forbidden("role-missing");
    }
}
