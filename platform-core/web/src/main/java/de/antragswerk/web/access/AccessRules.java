package de.antragswerk.web.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * Puts an {@link AccessCheck} before every resource method. Unlike the server's own feature it is closed by default, and
 * it tells "not signed in" (go and log in) from "not allowed".
 */
public final class AccessRules implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        var type = resource.getResourceClass();
        if (isOpen(method) || isServerOwned(type)) {
            return;
        }
        context.register(new AccessCheck(rolesOf(method, type)));
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(PermitAll.class);
    }

    /** Jersey answers OPTIONS and application.wadl by itself; there is nothing to see for anybody. */
    private static boolean isServerOwned(Class<?> type) {
        return type.getName().startsWith("org.glassfish.jersey.");
    }

    private static Set<String> rolesOf(Method method, Class<?> type) {
        if (method.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        var onMethod = method.getAnnotation(RolesAllowed.class);
        var allowed = onMethod != null ? onMethod : type.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }
}
