package de.antragswerk.web.staff;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What people call an area: by its authority, else by the official register, else by its key. */
@Singleton
class AreaNames {
    private final Authorities authorities;
    private final Regions regions;

    @Inject
    AreaNames(Authorities authorities, Regions regions) {
        this.authorities = authorities;
        this.regions = regions;
    }

    String of(Ars area) {
        return authorities
                .find(new AuthorityId(area))
                .map(Authority::name)
                .or(() -> regions.name(area))
                .orElse(area.value());
    }
}
