package de.antragswerk.onboarding;

import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Whether every area of a document lies in the Land, stands in the register and comes once. */
final class AreaCheck {

    private final LandKey land;
    private final Predicate<Ars> known;
    private final Set<Ars> authorities = new HashSet<>();
    private final Set<String> settings = new HashSet<>();

    AreaCheck(LandKey land, Predicate<Ars> known) {
        this.land = land;
        this.known = known;
    }

    /** The area of the next authority. */
    Ars authority(Cursor json) {
        var area = area(json, "ars");
        if (!authorities.add(area) && json.isFine()) {
            json.wrong("ars", "twice");
        }
        return area;
    }

    /** The area of the next setting outside the authorities, which are all known by now. */
    Ars setting(Cursor json) {
        var area = area(json, "area");
        if (authorities.contains(area) && json.isFine()) {
            json.wrong("area", "area-of-an-authority");
        }
        return area;
    }

    /** The area of the next entry outside the authorities; left out for the Land itself. */
    Ars checklist(Cursor json) {
        if (!json.has("area")) {
            return land.area();
        }
        var area = area(json, "area");
        if (json.isFine() && area.equals(land.area())) {
            json.wrong("area", "left-out-for-the-land");
        } else if (json.isFine() && authorities.contains(area)) {
            json.wrong("area", "area-of-an-authority");
        }
        return area;
    }

    /** Notes a benefit that is set twice for the area. */
    BenefitEntry once(Cursor json, BenefitEntry entry) {
        if (!settings.add(entry.area() + " " + entry.benefit()) && json.isFine()) {
            json.wrong("benefit", "twice");
        }
        return entry;
    }

    private Ars area(Cursor json, String member) {
        var area = json.area(member);
        if (json.isFine()) {
            if (!LandKey.of(area).equals(land)) {
                json.wrong(member, "not-in-this-land");
            } else if (!known.test(area)) {
                json.wrong(member, "area-unknown");
            }
        }
        return area;
    }
}
