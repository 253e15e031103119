package de.antragswerk.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a citizen typed, taken apart once: a postal code when there is one, and the words of a name. */
record SearchText(String digits, List<String> spelledWords, List<String> words, String spelled, String joined) {

    private static final int LONGEST = 100;
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d])\\d+(?![\\p{L}\\d])");

    static SearchText of(String text) {
        var short100 = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var digits = DIGITS.matcher(short100);
        var code = digits.find() ? digits.group() : "";
        return ofWords(code, Names.words(digits.reset().replaceAll(" ")));
    }

    private static SearchText ofWords(String code, List<String> spelledWords) {
        var folded = Names.folded(spelledWords);
        return new SearchText(code, spelledWords, folded, Names.joined(spelledWords), Names.joined(folded));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** One letter fits thousands of places: that is not a search yet. */
    boolean isTooShort() {
        return joined.length() < 2;
    }

    boolean namesAKreis() {
        return words.stream().anyMatch(word -> word.endsWith("kreis") || word.endsWith("region"));
    }

    /** Five digits, or three and four as its beginning. */
    Optional<String> postalCode() {
        return digits.length() >= 3 && digits.length() <= 5 ? Optional.of(digits) : Optional.empty();
    }

    /** The same text with only those words that fulfil the condition. */
    SearchText only(Predicate<String> foldedWord) {
        var kept = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            if (foldedWord.test(words.get(i))) {
                kept.add(spelledWords.get(i));
            }
        }
        return ofWords(digits, kept);
    }
}
