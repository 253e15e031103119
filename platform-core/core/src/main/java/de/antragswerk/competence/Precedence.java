package de.antragswerk.competence;

import de.antragswerk.plugin.CompetenceRule.Feature;
import de.antragswerk.region.Ars;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which kind of place decides by which law, and what takes its place when a person has none of it. */
final class Precedence {

    /** A place, and what it is in the person's life. */
    record Deciding(PlaceKind kind, Ars place) {}

    private Precedence() {}

    static Optional<Deciding> of(Feature feature, Whereabouts whereabouts) {
        return order(feature).stream()
                .flatMap(kind -> whereabouts.named(kind).map(place -> Map.entry(kind, place)).stream())
                .findFirst()
                .map(found -> new Deciding(found.getKey(), found.getValue()));
    }

    private static List<PlaceKind> order(Feature feature) {
        return switch (feature) {
            // § 36 Abs. 2 SGB II before Abs. 1 Satz 1; without a usual residence Abs. 1 Satz 4
            case USUAL_RESIDENCE -> List.of(PlaceKind.ASSIGNED, PlaceKind.USUAL_RESIDENCE, PlaceKind.ACTUAL_STAY);
            // § 98 Abs. 1 Satz 1 SGB XII
            case ACTUAL_STAY -> List.of(PlaceKind.ACTUAL_STAY, PlaceKind.USUAL_RESIDENCE, PlaceKind.ASSIGNED);
            // § 10a Abs. 1 AsylbLG
            case ALLOCATION -> List.of(PlaceKind.ASSIGNED, PlaceKind.ACTUAL_STAY, PlaceKind.USUAL_RESIDENCE);
            // § 3 Abs. 2 WoFG leaves it to the Länder; they ask for the residence
            case LAND_LAW -> List.of(PlaceKind.USUAL_RESIDENCE, PlaceKind.ASSIGNED, PlaceKind.ACTUAL_STAY);
        };
    }
}
