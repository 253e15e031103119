package de.antragswerk.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place prepared for the search: its name in comparable forms, and the words around it (title, Kreis, Land). */
record SearchName(
        Gemeinde place,
        List<String> spelledWords,
        String spelled,
        String spelledMain,
        List<String> words,
        String joined,
        String main,
        List<String> kreis,
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
        TYPO,
        /** The name is that of the Kreis around the place. */
        AROUND;

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
                " ",
                "Gemeinde",
                place.name(),
                Names.titleOf(place.name()),
                place.kreis().displayName(),
                place.land().name());
        return new SearchName(
                place,
                spelledWords,
                Names.joined(spelledWords),
                Names.joined(mainWords),
                Names.folded(spelledWords),
                Names.joined(Names.folded(spelledWords)),
                Names.joined(Names.folded(mainWords)),
                place.kreis().isCity()
                        ? List.of()
                        : Names.folded(Names.words(place.kreis().displayName())),
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
        if (allBeginWords(text.words())) {
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
        for (var word : text.words()) {
            if (!beginsOneOf(words, word) && !beginsOneOf(context, word)) {
                return Optional.empty();
            }
        }
        var ofName = text.only(word -> beginsOneOf(words, word));
        return ofName.isEmpty() ? Optional.empty() : fit(ofName);
    }

    /** Everything in a Kreis that was asked for as such: "Kreis Offenbach", "Hochtaunuskreis". */
    Optional<Fit> fitOfKreis(SearchText text) {
        for (var word : text.words()) {
            if (!kreis.contains(word) && !("kreis".equals(word) && kreis.contains("landkreis"))) {
                return Optional.empty();
            }
        }
        return Optional.of(Fit.AROUND);
    }

    Optional<Fit> fitWithTypo(SearchText text) {
        if (isSlipOfName(text)) {
            return Optional.of(Fit.TYPO);
        }
        var slips = 0;
        for (var i = 0; i < text.words().size(); i++) {
            if (!beginsOneOf(words, text.words().get(i))) {
                if (!isSlipOfAWord(text.spelledWords().get(i), text.words().get(i))) {
                    return Optional.empty();
                }
                slips++;
            }
        }
        return slips == 1 ? Optional.of(Fit.TYPO) : Optional.empty();
    }

    private boolean isSlipOfName(SearchText text) {
        return Typo.atMostOne(text.joined(), main)
                || Typo.atMostOne(text.joined(), joined)
                || Typo.atMostOne(text.spelled(), spelledMain)
                || Typo.atMostOne(text.spelled(), spelled);
    }

    /** Both spellings count: a missing letter can make "ane" look like the umlaut in "ae". */
    private boolean isSlipOfAWord(String typedSpelled, String typedFolded) {
        for (var i = 0; i < words.size(); i++) {
            if (Typo.atMostOne(typedFolded, words.get(i)) || Typo.atMostOne(typedSpelled, spelledWords.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean allBeginWords(List<String> typed) {
        for (var word : typed) {
            if (!beginsOneOf(words, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsOneOf(List<String> words, String typed) {
        for (var word : words) {
            if (word.startsWith(typed)) {
                return true;
            }
        }
        return false;
    }

    static Stream<SearchName> allOf(Stream<Gemeinde> places) {
        return places.filter(Gemeinde::isInhabited).map(SearchName::of);
    }
}
