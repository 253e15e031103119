package de.antragswerk.web.land;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.LandUnit;
import de.antragswerk.region.Level;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.LandKey;

/** Länder out of addresses. One that cannot exist is not found, like one that does not take part. */
final class LandKeys {
    private LandKeys() {}

    static LandKey of(String text) {
        return Ars.parse(text == null ? "" : text)
                .filter(area -> area.level() == Level.LAND && area.value().equals(text))
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }

    static LandUnit unit(Regions regions, LandKey key) {
        return regions.land(key.area()).orElseThrow(() -> Refusal.notFound("land-unknown"));
    }
}
