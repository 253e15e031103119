package de.antragswerk.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of the pages in one language. {@code {0}}, {@code {1}} … are replaced by the arguments; a missing key is a
 * defect and says so. German is complete; another language is one more file for a topic and falls back to it. All is read
 * once, when the first page is shown.
 */
public final class Texts {
    /** What citizens and everybody read: one file for each topic and language; a key stands in one topic. */
    static final List<String> TRANSLATED =
            List.of("messages", "filling", "competence", "board", "finder", "folder", "costs");

    /** What only staff and programs read, in German. */
    private static final List<String> STAFF = List.of(
            "staff",
            "programs",
            "acting",
            "area",
            "land",
            "people",
            "checklist",
            "board-edit",
            "routing",
            "rollout",
            "crisis",
            "region",
            "audit",
            "uses",
            "settling",
            "what-if",
            "payer",
            "budget");

    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";
    private static final Map<String, String> GERMAN = allOf(Language.GERMAN);
    private static final Map<Language, Texts> ALL = Language.each(one -> new Texts(one, allOf(one)));

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** For staff pages and for what an authority reads; pages for citizens speak {@link #in their language}. */
    public static Texts german() {
        return in(Language.GERMAN);
    }

    public static Texts in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
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
            text = text.replace("{" + position + "}", inserted(arguments[position]));
        }
        return text;
    }

    /** Names and numbers are written from left to right; between right-to-left words they need to stand apart. */
    private String inserted(Object argument) {
        return language.direction().equals("rtl") ? ISOLATE + argument + END : String.valueOf(argument);
    }

    static List<String> topics() {
        return Stream.concat(TRANSLATED.stream(), STAFF.stream()).toList();
    }

    private static Map<String, String> allOf(Language language) {
        return topics().stream()
                .flatMap(topic -> read(topic, language).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One topic in one language; empty when there is no such file. */
    static Map<String, String> read(String topic, Language language) {
        var file = "/texts/" + topic + "_" + language.tag() + ".properties";
        try (var stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
