package de.antragswerk.web.guard;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path of our own that a redirect may lead to. Everything else (other hosts, schemes, protocol-relative and
 * backslash forms, control characters) is refused: a login must never send people to somebody else's page.
 */
public record LocalTarget(String path) {
    private static final int LONGEST = 1000;
    private static final Pattern LOCAL =
            Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?(?:\\?[A-Za-z0-9._~/=&%+:,-]*)?");

    public LocalTarget {
        if (!isLocal(path)) {
            throw new IllegalArgumentException("not a path of ours");
        }
    }

    public static Optional<LocalTarget> of(String path) {
        return path != null && isLocal(path) ? Optional.of(new LocalTarget(path)) : Optional.empty();
    }

    public static LocalTarget orElse(String path, String otherwise) {
        return of(path).orElseGet(() -> new LocalTarget(otherwise));
    }

    private static boolean isLocal(String path) {
        return path.length() <= LONGEST
                && LOCAL.matcher(path).matches()
                && !path.contains("//")
                && !path.contains("/../");
    }

    @Override
    public String toString() {
        return path;
    }
}
