package de.antragswerk.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The seals that a plugin keeps of its published forms. */
final class PublishedForms {
    private static final String RESOURCE = "/published-forms.properties";

    private PublishedForms() {}

    /** @param test in whose module the seals lie */
    static Map<String, String> of(Class<?> test) {
        var properties = new Properties();
        try (var stream = test.getResourceAsStream(RESOURCE)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> digests = new HashMap<>();
        properties.stringPropertyNames().forEach(form -> digests.put(form, properties.getProperty(form)));
        return digests;
    }
}
