package de.antragswerk.region;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How place names are written, and how they are made comparable when people write them differently. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{Alnum}]+");

    /** "Neustadt a. d. Weinstraße", "an der Weinstraße" and "Neustadt Weinstraße" are one place. */
    private static final Set<String> FILLERS = Set.of(
            "a", "am", "an", "auf", "b", "bei", "d", "dem", "den", "der", "i", "im", "in", "o", "ob", "unter", "v",
            "vor", "vom", "von", "zu", "zum", "zur");

    private static final Pattern ADDITION =
            Pattern.compile("[(/]|\\s(?:am|an|auf|bei|im|in|ob|unter|vor|vom|a\\.|b\\.|i\\.|o\\.|v\\.)[\\s\\p{L}]");

    private Names() {}

    /** Bavaria's register abbreviates the titles of its municipalities. */
    static String writtenOut(String name) {
        if (name.endsWith(", GKSt")) {
            return name.substring(0, name.length() - 4) + "Große Kreisstadt";
        }
        if (name.endsWith(", St")) {
            return name + "adt";
        }
        return name.endsWith(", M") ? name + "arkt" : name;
    }

    static String withoutTitle(String name) {
        var comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma).strip();
    }

    static String titleOf(String name) {
        var comma = name.indexOf(',');
        return comma < 0 ? "" : writtenOut(name).substring(comma + 1).strip();
    }

    /** The name without what only tells it from others: "Frankfurt" of "Frankfurt am Main" and "Frankfurt (Oder)". */
    static String withoutAddition(String name) {
        var bare = withoutTitle(name);
        var addition = ADDITION.matcher(bare);
        return addition.find() && addition.start() > 0
                ? bare.substring(0, addition.start()).strip()
                : bare;
    }

    /** The words in plain small letters, umlauts as two letters; small words are left out unless there are no others. */
    static List<String> words(String text) {
        var plain = plain(text);
        var all = Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> "sankt".equals(word) ? "st" : word)
                .toList();
        var telling = all.stream().filter(word -> !FILLERS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Forgets the umlauts altogether: "ue" becomes "u" in names and in what was typed alike. */
    static String folded(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    static List<String> folded(List<String> words) {
        return words.stream().map(Names::folded).toList();
    }

    static String joined(List<String> words) {
        return String.join("", words);
    }

    private static String plain(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }
}
