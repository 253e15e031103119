package de.antragswerk.web.page;

import java.util.Set;
import org.eclipse.krazo.core.ViewResponseFilter;
import org.eclipse.krazo.jaxrs.PostMatchingRequestFilter;

/**
 * The parts of Jakarta MVC's implementation that we use: a controller names its view and fills the models. Krazo
 * registers all of itself in every JAX-RS application of a war, unless its response filter is already there; then it
 * leaves the application alone.
 *
 * <p>The rest is left out for two reasons. It is replaced or unwanted: CSRF protection (see {@link
 * de.antragswerk.web.guard.CsrfGuard}), forms that choose another HTTP method. And it was the largest cost of a request
 * in a profile: service loaders and bean look-ups each time, and a writer that copies pages byte by byte; without it a
 * light REST request takes a quarter of the time, and a page half.
 */
public final class KrazoParts {
    private KrazoParts() {}

    public static Set<Class<?>> forPages() {
        return Set.of(ViewResponseFilter.class, PostMatchingRequestFilter.class, PageWriter.class);
    }

    /** Only what keeps the rest away: it is bound to controllers, of which programs have none. */
    public static Set<Class<?>> forPrograms() {
        return Set.of(ViewResponseFilter.class);
    }
}
