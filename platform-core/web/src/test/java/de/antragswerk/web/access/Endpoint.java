package de.antragswerk.web.access;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One address with one HTTP method, and who may call it, as the annotations say. */
record Endpoint(String httpMethod, String path, Set<String> roles) {
    /** Whoever is not signed in, as the columns of the table call them. */
    private static final String ANYBODY = "";

    private static final List<String> COLUMNS = List.of(
            ANYBODY,
            Roles.CITIZEN,
            Roles.CASEWORKER,
            Roles.AUTHORITY_ADMIN,
            Roles.LAND_ADMIN,
            Roles.COORDINATION_OFFICE,
            Roles.OPERATOR);

    static List<Endpoint> of(Application application) {
        var root = application.getClass().getAnnotation(ApplicationPath.class).value();
        return application.getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> of(root, type))
                .toList();
    }

    private static Stream<Endpoint> of(String root, Class<?> type) {
        var found = new ArrayList<Endpoint>();
        for (var method : type.getMethods()) {
            httpMethod(method)
                    .map(verb -> new Endpoint(verb, path(root, type, method), roles(type, method)))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    private static Optional<String> httpMethod(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(String root, Class<?> type, Method method) {
        var own = method.getAnnotation(Path.class);
        var all = root + "/" + type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        var plain = all.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("/{2,}", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static Set<String> roles(Class<?> type, Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.copyOf(COLUMNS);
        }
        var allowed = Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(RolesAllowed.class)));
        return allowed.map(RolesAllowed::value).map(Set::of).orElse(Set.of());
    }

    /** The row of docs/roles.md, without its last cell, the scope in words. */
    String row() {
        return COLUMNS.stream()
                .map(role -> roles.contains(role) ? "yes" : "")
                .collect(joining(" | ", "| " + httpMethod + " | `" + path + "` | ", " | "));
    }
}
