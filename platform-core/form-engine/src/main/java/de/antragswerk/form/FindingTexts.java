package de.antragswerk.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.TextKeys;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** Says what is wrong with an answer, and how to mend it, in the languages of the platform. */
public final class FindingTexts {
    private static final String GERMAN = "de";
    private static final Map<String, Map<String, String>> BY_LANGUAGE =
            List.of(GERMAN, "de-simple", "en", "uk", "ar").stream()
                    .collect(toUnmodifiableMap(Function.identity(), FindingTexts::read));

    /** Findings of the engine whose arguments are numbers with decimals. */
    private static final Set<String> WITH_NUMBERS = Set.of("out-of-range");

    private static final Set<String> WITH_DAYS = Set.of("day-in-future", "day-in-past");

    private FindingTexts() {}

    /** A benefit may word a finding of the engine in its own way; a code that nobody knows gives a general sentence. */
    public static String text(Finding finding, Map<String, String> pluginTexts, Locale locale) {
        var key = TextKeys.finding(finding.code());
        var text = pluginTexts.containsKey(key) ? pluginTexts.get(key) : own(key, locale);
        for (var argument : finding.arguments().entrySet()) {
            text = text.replace(
                    "{" + argument.getKey() + "}", written(finding.code(), argument.getValue(), spoken(locale)));
        }
        return text;
    }

    private static String written(String code, String argument, Locale locale) {
        if (WITH_NUMBERS.contains(code)) {
            return Numbers.of(argument)
                    .map(number -> Written.number(number, locale))
                    .orElse(argument);
        }
        return WITH_DAYS.contains(code) ? Written.day(argument, locale) : argument;
    }

    /** Numbers in a German sentence are German ones. */
    private static Locale spoken(Locale locale) {
        return isKnown(locale) || BY_LANGUAGE.containsKey(locale.getLanguage()) ? locale : Locale.GERMAN;
    }

    private static String own(String key, Locale locale) {
        var texts = texts(locale);
        return texts.getOrDefault(key, texts.get("finding.unknown"));
    }

    /** Words around answers in the legible form. */
    static String word(String key, Locale locale) {
        return texts(locale).get("word." + key);
    }

    static boolean isKnown(Locale locale) {
        return BY_LANGUAGE.containsKey(locale.toLanguageTag());
    }

    private static Map<String, String> texts(Locale locale) {
        var german = BY_LANGUAGE.get(GERMAN);
        return BY_LANGUAGE.getOrDefault(locale.toLanguageTag(), BY_LANGUAGE.getOrDefault(locale.getLanguage(), german));
    }

    private static Map<String, String> read(String language) {
        var properties = new Properties();
        try (var stream = FindingTexts.class.getResourceAsStream("findings_" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(toUnmodifiableMap(Function.identity(), properties::getProperty));
    }
}
