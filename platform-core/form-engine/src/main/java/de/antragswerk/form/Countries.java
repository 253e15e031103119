package de.antragswerk.form;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The countries that an answer can name: ISO 3166-1 alpha-2, and three codes of its range for private use. The names come
 * from the JDK. Thread-safe.
 */
public final class Countries {
    /** Kosovo, which ISO does not list and Germany recognises. */
    private static final String KOSOVO = "XK";

    /** People without any nationality (Staatenlosenübereinkommen), and those whose nationality is not clear. */
    private static final Map<String, String> WORDS = Map.of("XS", "stateless", "XU", "nationality-unclear");

    private static final Set<String> CODES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.concat(Stream.of(KOSOVO), WORDS.keySet().stream()))
            .collect(toUnmodifiableSet());

    private static final Map<String, List<Country>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Countries() {}

    /** A country with its name in some language. */
    public record Country(String code, String name) {}

    /** All of them in the alphabetical order of the language; those that are no countries stand at the end. */
    public static List<Country> in(Locale locale) {
        return FindingTexts.isKnown(locale)
                ? BY_LANGUAGE.computeIfAbsent(locale.toLanguageTag(), tag -> sorted(locale))
                : sorted(locale);
    }

    private static List<Country> sorted(Locale locale) {
        var collator = Collator.getInstance(locale);
        return CODES.stream()
                .map(code -> new Country(code, name(code, locale)))
                .sorted(Comparator.comparing((Country country) -> WORDS.containsKey(country.code()))
                        .thenComparing(Country::name, collator))
                .toList();
    }

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** @return the code itself if there is no such country */
    public static String name(String code, Locale locale) {
        if (WORDS.containsKey(code)) {
            return FindingTexts.word(WORDS.get(code), locale);
        }
        return isCode(code) ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale) : code;
    }
}
