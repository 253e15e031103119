package de.antragswerk.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Stands in for {@link jakarta.json.Json}, with the same names. Safe for any thread. */
public final class Json {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());
    private static final JsonReaderFactory STRICT =
            PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private Json() {}

    public static JsonObjectBuilder createObjectBuilder() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonObjectBuilder createObjectBuilder(JsonObject object) {
        return BUILDERS.createObjectBuilder(object);
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return BUILDERS.createArrayBuilder();
    }

    public static JsonArrayBuilder createArrayBuilder(Collection<?> items) {
        return BUILDERS.createArrayBuilder(items);
    }

    public static JsonString createValue(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber createValue(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    public static JsonNumber createValue(long number) {
        return PROVIDER.createValue(number);
    }

    public static JsonReader createReader(Reader text) {
        return READERS.createReader(text);
    }

    public static JsonReader createReader(InputStream utf8) {
        return READERS.createReader(utf8, StandardCharsets.UTF_8);
    }

    /** Refuses two members of the same name. */
    public static JsonReader createStrictReader(Reader text) {
        return STRICT.createReader(text);
    }

    /** @throws jakarta.json.JsonException if it is no object */
    public static JsonObject object(byte[] utf8) {
        try (var reader = createReader(new ByteArrayInputStream(utf8))) {
            return reader.readObject();
        }
    }
}
