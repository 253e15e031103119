package de.antragswerk.kit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where the plugin's data come from: its own bundle, or in a test the bundle with a later version laid over it. */
public interface Resources {

    /** @return null if there is no such resource */
    InputStream open(String name);

    default InputStream need(String name) {
        var resource = open(name);
        if (resource == null) {
            throw new IllegalStateException("the plugin lacks its resource " + name);
        }
        return resource;
    }

    default JsonObject json(String name) {
        try (var reader = Json.createReader(need(name))) {
            return reader.readObject();
        }
    }

    default List<String> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(need(name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }

    /** @return empty if there is no such resource */
    default Map<String, String> texts(String name) {
        try (var stream = open(name)) {
            if (stream == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
