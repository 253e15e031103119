package de.antragswerk.web.place;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Regions;
import de.antragswerk.region.SearchResult;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * A field for a place: a name or postal code, and a choice below it when several places fit.
 *
 * @param chosen key of the place chosen for this text
 * @param choices places to choose from, when the text is not enough
 * @param error key of the text that says what is wrong, or empty
 */
public record PlaceField(String name, String text, String chosen, List<Gemeinde> choices, String error) {
    private static final int OFFERED = 20;
    private static final int LONGEST = 100;

    public static PlaceField empty(String name) {
        return new PlaceField(name, "", "", List.of(), "");
    }

    /** A choice belongs to the text that it was offered for: who changes the text begins anew. */
    public static PlaceField posted(HttpServletRequest request, String name, Regions regions) {
        var text = parameter(request, name);
        if (text.isEmpty()) {
            return empty(name);
        }
        var chosen = text.equals(parameter(request, name + "-zu"))
                ? Ars.parse(parameter(request, name + "-ort")).flatMap(regions::find)
                : Optional.<Gemeinde>empty();
        return chosen.map(place -> found(name, text, place, List.of(place)))
                .orElseGet(() -> searched(name, text, regions));
    }

    private static PlaceField searched(String name, String text, Regions regions) {
        return switch (regions.search(text, OFFERED)) {
            case SearchResult.Unique unique -> found(name, text, unique.place(), List.of());
            case SearchResult.Ambiguous several ->
                new PlaceField(name, text, "", several.places(), "competence.error.choose");
            case SearchResult.Nothing nothing -> new PlaceField(name, text, "", List.of(), "competence.error.nothing");
        };
    }

    private static PlaceField found(String name, String text, Gemeinde place, List<Gemeinde> choices) {
        return new PlaceField(name, text, place.ars().value(), choices, "");
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }

    public Optional<Ars> place() {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Ars(chosen));
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** Where the summary's link leads: to the first choice, or to the field. */
    public String target() {
        return choices.isEmpty() ? name : name + "-ort-0";
    }
}
