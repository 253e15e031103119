package de.antragswerk.region;

import de.antragswerk.region.SearchName.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds places by name or postal code in one pass over all of them: eleven thousand short names are faster read through than
 * looked up, and nothing has to be kept in step.
 */
final class PlaceSearch {

    private static final int SHORTEST_COMMON_CODE = 3;

    private static final Comparator<Gemeinde> LARGEST_FIRST =
            Comparator.comparingInt(Gemeinde::population).reversed().thenComparing(Gemeinde::ars);

    private record Hit(Gemeinde place, Fit fit) {}

    private final List<SearchName> names;
    private final Map<String, List<Gemeinde>> byPostalCode;
    private final Map<Ars, List<Gemeinde>> partsOf;

    /** @param parts of some of the places, found like them and offered in their stead */
    PlaceSearch(List<Gemeinde> places, List<Gemeinde> parts) {
        names = SearchName.allOf(Stream.concat(places.stream(), parts.stream())).toList();
        partsOf = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.ars().prefix(Level.GEMEINDE).orElseThrow()));
        byPostalCode = places.stream()
                .filter(Gemeinde::isInhabited)
                .sorted(LARGEST_FIRST)
                .collect(Collectors.groupingBy(Gemeinde::postalCode));
    }

    SearchResult search(String typed, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a search must be allowed to find at least one place");
        }
        var text = SearchText.of(typed);
        if (text.isEmpty()) {
            return text.postalCode().map(code -> byCode(code, limit)).orElseGet(SearchResult.Nothing::new);
        }
        return text.isTooShort() ? new SearchResult.Nothing() : byName(text, limit);
    }

    private SearchResult byCode(String code, int limit) {
        var exact = byPostalCode.getOrDefault(code, List.of());
        if (exact.size() == 1) {
            return certain(exact.getFirst(), limit);
        }
        return exact.isEmpty() ? guessed(near(code), limit) : choice(exact, true, limit);
    }

    /**
     * The register only knows the postal code of the town hall. Any other code belongs to a Gemeinde with several codes,
     * most likely to one whose own begins alike. An unfinished code may be anybody's.
     */
    private List<Gemeinde> near(String code) {
        Predicate<Gemeinde> possible = place -> code.length() < 5 || !place.postalCodeUnique();
        return names.stream()
                .map(SearchName::place)
                .filter(possible)
                .filter(place -> common(code, place) >= SHORTEST_COMMON_CODE)
                .sorted(Comparator.comparingInt((Gemeinde place) -> common(code, place))
                        .reversed()
                        .thenComparing(LARGEST_FIRST))
                .toList();
    }

    private static int common(String code, Gemeinde place) {
        var most = Math.min(code.length(), place.postalCode().length());
        var length = 0;
        while (length < most && code.charAt(length) == place.postalCode().charAt(length)) {
            length++;
        }
        return length;
    }

    private SearchResult byName(SearchText text, int limit) {
        var hits = ranked(hits(text));
        var inCode = hits.stream()
                .filter(hit ->
                        !text.digits().isEmpty() && hit.place().postalCode().equals(text.digits()))
                .toList();
        return answer(inCode.isEmpty() ? hits : inCode, limit);
    }

    private List<Hit> hits(SearchText text) {
        var hits = hits(text, SearchName::fit);
        if (hasSure(hits)) {
            return hits;
        }
        var inKreis = text.namesAKreis() ? hits(text, SearchName::fitOfKreis) : List.<Hit>of();
        if (!inKreis.isEmpty()) {
            return inKreis;
        }
        var withContext = hits(text, SearchName::fitWithContext);
        if (hasSure(withContext)) {
            return withContext;
        }
        var all = new ArrayList<>(hits);
        var known = hits.stream().map(Hit::place).collect(Collectors.toSet());
        hits(text, SearchName::fitWithTypo).stream()
                .filter(hit -> !known.contains(hit.place()))
                .forEach(all::add);
        return all;
    }

    private List<Hit> hits(SearchText text, BiFunction<SearchName, SearchText, Optional<Fit>> measure) {
        var hits = new ArrayList<Hit>();
        for (var name : names) {
            measure.apply(name, text).ifPresent(fit -> hits.add(new Hit(name.place(), fit)));
        }
        return hits;
    }

    private static boolean hasSure(List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.fit().isSure());
    }

    private static List<Hit> ranked(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparing(Hit::fit).thenComparing(Hit::place, LARGEST_FIRST))
                .toList();
    }

    /** A longer name that begins with the same words keeps a full match from being unique; mere letters do not. */
    private SearchResult answer(List<Hit> hits, int limit) {
        if (hits.isEmpty()) {
            return new SearchResult.Nothing();
        }
        var best = hits.getFirst();
        var rivals = hits.stream()
                .filter(hit -> hit.fit().compareTo(Fit.HEAD) <= 0)
                .filter(hit -> hit.equals(best)
                        || !best.place().ars().contains(hit.place().ars()))
                .count();
        if (best.fit().isExact() ? rivals == 1 : hits.size() == 1 && best.fit().isSure()) {
            return certain(best.place(), limit);
        }
        return choice(hits.stream().map(Hit::place).toList(), best.fit().isExact(), limit);
    }

    /** In a city-state the office of the Bezirk is the competent one, so that the city alone is no answer. */
    private SearchResult certain(Gemeinde place, int limit) {
        var parts = partsOf.get(place.ars());
        return parts == null ? new SearchResult.Unique(place) : choice(parts, true, limit);
    }

    private static SearchResult guessed(List<Gemeinde> places, int limit) {
        return places.isEmpty() ? new SearchResult.Nothing() : choice(places, false, limit);
    }

    private static SearchResult choice(List<Gemeinde> places, boolean exact, int limit) {
        return new SearchResult.Ambiguous(
                places.subList(0, Math.min(limit, places.size())), exact, places.size() > limit);
    }
}
