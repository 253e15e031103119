package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import java.util.Optional;

/** An authority is named by the area that it is responsible for: 06414 is Wiesbaden's. */
public record AuthorityId(Ars area) {

    public AuthorityId {
        requireNonNull(area, "an authority has an area");
    }

    public static AuthorityId of(String ars) {
        return new AuthorityId(new Ars(ars));
    }

    public static Optional<AuthorityId> parse(String text) {
        return Ars.parse(text).map(AuthorityId::new);
    }

    public String value() {
        return area.value();
    }

    public LandKey land() {
        return LandKey.of(area);
    }

    public boolean covers(Ars place) {
        return area.contains(place);
    }

    @Override
    public String toString() {
        return value();
    }
}
