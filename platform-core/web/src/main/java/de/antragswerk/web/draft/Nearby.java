package de.antragswerk.web.draft;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Regions;
import de.antragswerk.region.SearchResult;
import de.antragswerk.web.form.Aids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The places around a draft's own, from the register. */
@Singleton
class Nearby {
    private static final int FEW = 5;
    private final Regions regions;

    @Inject
    Nearby(Regions regions) {
        this.regions = regions;
    }

    Aids of(Ars place) {
        return new Aids(
                regions.within(place.kreis()).stream()
                        .map(Gemeinde::shortName)
                        .distinct()
                        .sorted()
                        .toList(),
                this::knows);
    }

    private boolean knows(String name) {
        return switch (regions.search(name, FEW)) {
            case SearchResult.Unique unique -> true;
            case SearchResult.Ambiguous several -> several.exact();
            case SearchResult.Nothing nothing -> false;
        };
    }
}
