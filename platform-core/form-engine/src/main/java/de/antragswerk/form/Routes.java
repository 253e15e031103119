package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to all elements of a form, by their paths without positions, in reading order of the answers. */
record Routes(Map<String, Route> byPath) {

    static Routes of(List<CompiledPage> pages) {
        Map<String, Route> routes = new LinkedHashMap<>();
        pages.stream()
                .filter(page -> !page.isForEntries())
                .forEach(page -> collect(page.elements(), page.when(), Route.start(page), routes));
        return new Routes(routes);
    }

    private static void collect(List<Compiled> elements, Rule guard, Route around, Map<String, Route> routes) {
        for (var element : elements) {
            var route = around.to(guard, element);
            routes.put(element.textPath(), route);
            switch (element) {
                case CompiledField field -> {}
                case CompiledGroup group -> collect(group.children(), Rule.ALWAYS, route, routes);
                case CompiledRepeating group -> {
                    collect(group.children(), Rule.ALWAYS, route, routes);
                    group.further().forEach(page -> collect(page.elements(), page.when(), route.on(page), routes));
                }
            }
        }
    }

    Route to(String path) {
        return byPath.get(path);
    }

    /** The way to the element, or to the nearest one around it. */
    Optional<Route> nearest(String path) {
        for (var rest = path; !rest.isEmpty(); rest = rest.substring(0, Math.max(rest.lastIndexOf('.'), 0))) {
            if (byPath.containsKey(rest)) {
                return Optional.of(byPath.get(rest));
            }
        }
        return Optional.empty();
    }
}
