package de.antragswerk.web.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The texts of the pages in one language. {@code {0}}, {@code {1}} … are replaced by the arguments; a missing key is a
 * defect and says so. German is complete; another language is one more file for a topic and falls back to it.
 */
public final class Texts {
    /** One file for each topic; a key stands in one of them. */
    private static final List<String> TOPICS = List.of(
            "messages",
            "acting",
            "area",
            "land",
            "people",
            "checklist",
            "board",
            "routing",
            "rollout",
            "region",
            "competence",
            "audit");

    private static final Map<String, String> GERMAN = allOf("de").orElseThrow();
    private static final Texts IN_GERMAN = new Texts(Locale.GERMAN, GERMAN);

    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    public static Texts german() {
        return IN_GERMAN;
    }

    public static Texts in(Locale locale) {
        if (locale.getLanguage().equals("de")) {
            return IN_GERMAN;
        }
        return allOf(locale.getLanguage()).map(own -> new Texts(locale, own)).orElse(IN_GERMAN);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key) || GERMAN.containsKey(key);
    }

    public String text(String key, Object... arguments) {
        var text = texts.getOrDefault(key, GERMAN.get(key));
        if (text == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        for (var position = 0; position < arguments.length; position++) {
            text = text.replace("{" + position + "}", String.valueOf(arguments[position]));
        }
        return text;
    }

    private static Optional<Map<String, String>> allOf(String language) {
        var texts = TOPICS.stream()
                .flatMap(topic -> read(topic + "_" + language + ".properties").stream())
                .flatMap(file -> file.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    private static Optional<Map<String, String>> read(String file) {
        try (var stream = Texts.class.getResourceAsStream("/texts/" + file)) {
            if (stream == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(requireNonNull(stream), StandardCharsets.UTF_8));
            return Optional.of(properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
