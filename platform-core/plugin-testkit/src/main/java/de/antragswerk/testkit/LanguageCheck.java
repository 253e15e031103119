package de.antragswerk.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds texts that are still German, by what the platform gets: a text in another script has letters of that script, and a sentence
 * in English is not word by word the German one.
 */
record LanguageCheck(Map<String, Map<String, String>> byLanguage, Map<String, String> german, Set<String> same) {
    static final List<String> LANGUAGES = List.of("de-simple", "en", "uk", "ar");

    private static final Pattern WORDS = Pattern.compile("\\p{Ll}{4}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+\\P{L}+\\p{L}+\\P{L}+\\p{L}+");
    private static final Map<String, Pattern> SCRIPTS =
            Map.of("uk", Pattern.compile("\\p{IsCyrillic}"), "ar", Pattern.compile("\\p{IsArabic}"));

    static LanguageCheck of(PluginUnderTest underTest) {
        var plugin = underTest.plugin();
        return new LanguageCheck(
                LANGUAGES.stream()
                        .collect(Collectors.toMap(tag -> tag, tag -> plugin.texts(Locale.forLanguageTag(tag)))),
                plugin.texts(Locale.GERMAN),
                underTest.terms().sameInEveryLanguage());
    }

    List<String> untranslated() {
        return LANGUAGES.stream()
                .flatMap(language -> german.keySet().stream()
                        .filter(key -> !same.contains(key))
                        .filter(key -> isGerman(
                                language,
                                german.get(key),
                                byLanguage.get(language).getOrDefault(key, "")))
                        .map(key -> "not translated (" + language + "): " + key))
                .sorted()
                .toList();
    }

    private static boolean isGerman(String language, String german, String text) {
        if (text.isBlank()) {
            return true;
        }
        return switch (language) {
            case "uk", "ar" ->
                WORDS.matcher(german).find()
                        && !SCRIPTS.get(language).matcher(text).find();
            case "en" -> text.equals(german) && SENTENCE.matcher(german).find();
            default -> false;
        };
    }
}
