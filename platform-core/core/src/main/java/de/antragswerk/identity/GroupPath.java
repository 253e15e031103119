package de.antragswerk.identity;

import de.antragswerk.region.Ars;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a grant is written down at the identity provider: as membership in a group, {@code /laender/06/06414/caseworker},
 * {@code /laender/06/land-admin} or {@code /operator}.
 */
public final class GroupPath {
    private static final Pattern OF_LAND = Pattern.compile("/laender/(\\d{2})/([a-z-]+)");
    private static final Pattern OF_AUTHORITY = Pattern.compile("/laender/(\\d{2})/(\\d+)/([a-z-]+)");

    private GroupPath() {}

    /** The grant that a group stands for; nothing for a group that means nothing to the platform. */
    public static Optional<Grant> grant(String path) {
        var land = OF_LAND.matcher(path);
        if (land.matches()) {
            return grant(land.group(2), land.group(1), land.group(1));
        }
        var authority = OF_AUTHORITY.matcher(path);
        if (authority.matches()) {
            return grant(authority.group(3), authority.group(1), authority.group(2));
        }
        return Role.ofClaim(path.substring(path.indexOf('/') + 1))
                .filter(role -> !role.hasArea())
                .map(Grant::of);
    }

    private static Optional<Grant> grant(String claim, String land, String key) {
        return Role.ofClaim(claim)
                .filter(Role::hasArea)
                .flatMap(role -> Ars.parse(key)
                        .filter(area -> area.value().startsWith(land))
                        .filter(area -> (role == Role.LAND_ADMIN) == (key.length() == land.length()))
                        .map(area -> Grant.of(role, area)));
    }

    /** The group that stands for the grant; the inverse of {@link #grant}. */
    public static String of(Grant grant) {
        return grant.area()
                .map(area -> grant.role() == Role.LAND_ADMIN
                        ? "/laender/" + area + "/" + grant.role().claim()
                        : "/laender/" + area.land() + "/" + area + "/"
                                + grant.role().claim())
                .orElseGet(() -> "/" + grant.role().claim());
    }
}
