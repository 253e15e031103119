package de.antragswerk.routing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The letters by which a name is sorted, after DIN 5007 variant 1: Ä like A, ß like ss, accents and everything that is no letter
 * left out. "von der Leyen" is sorted under L: the particles before a name ({@link #PARTICLES}) do not count, as authorities
 * keep their files. A name that consists of nothing else counts as it stands.
 */
final class NameKey {
    static final Set<String> PARTICLES =
            Set.of("von", "vom", "van", "zu", "zum", "zur", "der", "den", "dem", "de", "und", "v");

    private static final Map<String, String> WITHOUT_DECOMPOSITION =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameKey() {}

    /** Lower case letters a to z; empty when the name has none. */
    static String of(String name) {
        var words = new ArrayList<String>();
        for (var word : name.toLowerCase(Locale.GERMAN).strip().split("[\\s.]+")) {
            var letters = letters(word);
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return String.join("", withoutParticles(words));
    }

    private static List<String> withoutParticles(List<String> words) {
        var first = 0;
        while (first < words.size() - 1 && PARTICLES.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** The letters alone, for names and for the bounds of a rule. */
    static String letters(String text) {
        var spelled = text.toLowerCase(Locale.GERMAN);
        for (var letter : WITHOUT_DECOMPOSITION.entrySet()) {
            spelled = spelled.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
