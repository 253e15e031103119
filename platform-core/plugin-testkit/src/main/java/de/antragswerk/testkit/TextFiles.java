package de.antragswerk.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The text files of a plugin that lays them out as the kit does: in every language the same keys as in German.
 *
 * @param index what {@code forms/index.json} says; empty for a plugin that keeps its texts otherwise
 */
record TextFiles(Class<?> plugin, JsonObject index) {

    static TextFiles of(Object plugin) {
        var type = plugin.getClass();
        try (var index = type.getResourceAsStream("forms/index.json")) {
            return new TextFiles(
                    type,
                    index == null
                            ? JsonValue.EMPTY_JSON_OBJECT
                            : Json.createReader(index).readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> incomplete() {
        var topics = Stream.concat(
                names("texts").map(topic -> "texts/" + topic), names("blocks").map(file -> "blocks/" + file));
        List<String> complaints = new ArrayList<>();
        if (!index.isEmpty()) {
            LanguageCheck.LANGUAGES.stream()
                    .filter(language -> names("languages").noneMatch(language::equals))
                    .forEach(language -> complaints.add("forms/index.json does not name the language " + language));
            topics.forEach(topic -> LanguageCheck.LANGUAGES.forEach(language -> compare(topic, language, complaints)));
        }
        return complaints;
    }

    private void compare(String topic, String language, List<String> complaints) {
        var german = keys(topic + "_de.properties");
        var file = topic + "_" + language + ".properties";
        var translated = keys(file);
        german.stream().filter(key -> !translated.contains(key)).forEach(key -> complaints.add(file + " lacks " + key));
        translated.stream()
                .filter(key -> !german.contains(key))
                .forEach(key -> complaints.add(file + " has " + key + ", which German does not have"));
    }

    private Stream<String> names(String list) {
        return index.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(name -> ((JsonString) name).getString());
    }

    /** Of texts that say something; none when there is no such file. */
    private Set<String> keys(String name) {
        try (var stream = plugin.getResourceAsStream(name)) {
            if (stream == null) {
                return Set.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var keys = new TreeSet<>(properties.stringPropertyNames());
            keys.removeIf(key -> properties.getProperty(key).isBlank());
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
