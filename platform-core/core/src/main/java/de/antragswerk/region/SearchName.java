package de.antragswerk.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place prepared for the search: its name in comparable forms, and the words around it (title, Kreis, Land). */
record SearchName(
        Gemeinde place,
        String spelled,
        String spelledMain,
        List<String> words,
        String joined,
        String main,
        List<String> context) {

    /** How well a name fits, best first. */
    enum Fit {
        EXACT_SPELLED,
        EXACT,
        /** Whole words of the beginning of a longer name: "Mülheim" for "Mülheim-Kärlich". */
        HEAD,
        PREFIX_SPELLED,
        PREFIX,
        WORDS,
        CONTAINS,
        TYPO;

        boolean isExact() {
            return this == EXACT_SPELLED || this == EXACT;
        }

        boolean isSure() {
            return compareTo(WORDS) <= 0;
        }
    }

    static SearchName of(Gemeinde place) {
        var spelledWords = Names.words(place.shortName());
        var mainWords = Names.words(Names.withoutAddition(place.name()));
        var around = String.join(
                " ", "Gemeinde", Names.titleOf(place.name()), place.kreis().displayName(), place.land().name());
        return new SearchName(
                place,
                Names.joined(spelledWords),
                Names.joined(mainWords),
                Names.folded(spelledWords),
                Names.joined(Names.folded(spelledWords)),
                Names.joined(Names.folded(mainWords)),
                Names.folded(Names.words(around)));
    }

    Optional<Fit> fit(SearchText text) {
        if (text.spelled().equals(spelled) || text.spelled().equals(spelledMain)) {
            return Optional.of(Fit.EXACT_SPELLED);
        }
        if (text.joined().equals(joined) || text.joined().equals(main)) {
            return Optional.of(Fit.EXACT);
        }
        if (joined.startsWith(text.joined())) {
            return Optional.of(prefixFit(text));
        }
        if (text.words().stream().allMatch(this::beginsAWord)) {
            return Optional.of(Fit.WORDS);
        }
        return text.joined().length() >= 3 && joined.contains(text.joined())
                ? Optional.of(Fit.CONTAINS)
                : Optional.empty();
    }

    private Fit prefixFit(SearchText text) {
        var count = text.words().size();
        if (words.size() > count && words.subList(0, count).equals(text.words())) {
            return Fit.HEAD;
        }
        return spelled.startsWith(text.spelled()) ? Fit.PREFIX_SPELLED : Fit.PREFIX;
    }

    /** The fit of those words that belong to the name, when all the others say where it lies: "Neustadt Hessen". */
    Optional<Fit> fitWithContext(SearchText text) {
        var ofName = text.only(this::beginsAWord);
        var inPlace = text.words().stream().allMatch(word -> beginsAWord(word) || context.contains(word));
        return inPlace && !ofName.isEmpty() ? fit(ofName) : Optional.empty();
    }

    Optional<Fit> fitWithTypo(SearchText text) {
        if (Typo.atMostOne(text.joined(), main) || Typo.atMostOne(text.joined(), joined)) {
            return Optional.of(Fit.TYPO);
        }
        var slips = 0;
        for (var word : text.words()) {
            if (!beginsAWord(word)) {
                if (words.stream().noneMatch(right -> Typo.atMostOne(word, right))) {
                    return Optional.empty();
                }
                slips++;
            }
        }
        return slips == 1 ? Optional.of(Fit.TYPO) : Optional.empty();
    }

    private boolean beginsAWord(String typed) {
        return words.stream().anyMatch(word -> word.startsWith(typed));
    }

    static Stream<SearchName> allOf(Stream<Gemeinde> places) {
        return places.filter(Gemeinde::isInhabited).map(SearchName::of);
    }
}
