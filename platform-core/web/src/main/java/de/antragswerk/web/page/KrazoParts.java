package de.antragswerk.web.page;

import java.util.Set;
import org.eclipse.krazo.core.ViewResponseFilter;
import org.eclipse.krazo.core.ViewableWriter;
import org.eclipse.krazo.jaxrs.PostMatchingRequestFilter;
import org.eclipse.krazo.jaxrs.PreMatchingRequestFilter;

/**
 * The parts of Jakarta MVC's implementation that we use. Krazo registers all of itself in every JAX-RS application of a
 * war, unless its response filter is already there; then it leaves the application alone. What it would do more costs a
 * quarter of a light REST request (measured: service loaders and bean look-ups for each request), and two of its
 * features are replaced or unwanted: CSRF protection (see {@link de.antragswerk.web.guard.CsrfGuard}) and forms that
 * choose another HTTP method.
 */
public final class KrazoParts {
    private KrazoParts() {}

    public static Set<Class<?>> forPages() {
        return Set.of(
                ViewResponseFilter.class,
                ViewableWriter.class,
                PreMatchingRequestFilter.class,
                PostMatchingRequestFilter.class);
    }

    /** Only what keeps the rest away: bound to controllers, of which programs have none. */
    public static Set<Class<?>> forPrograms() {
        return Set.of(ViewResponseFilter.class);
    }
}
