package de.antragswerk.web.rest;

import de.antragswerk.costsharing.ProfileJson;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Profile;
import de.antragswerk.web.page.EnteredDay;
import de.antragswerk.web.page.EnteredText;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** A JSON object that was sent; what is not as it should be is refused at its field. */
final class JsonBody {
    private final JsonObject json;

    private JsonBody(JsonObject json) {
        this.json = json;
    }

    static JsonBody of(String text) {
        try (var reader = Json.createStrictReader(new StringReader(text))) {
            return new JsonBody(readable(reader.readObject()));
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    /** Refused when it is not there at all; null is there. */
    JsonBody stated(String name) {
        if (!json.containsKey(name)) {
            throw faulty(name, "missing");
        }
        return this;
    }

    /** Empty when it is not there. */
    String text(String name) {
        return read(name, value -> ((JsonString) value).getString(), "not-a-text")
                .orElse("");
    }

    LocalDate day(String name) {
        return optionalDay(name).orElseThrow(() -> faulty(name, "missing"));
    }

    Optional<LocalDate> optionalDay(String name) {
        return read(name, value -> ((JsonString) value).getString(), "no-day")
                .map(text -> EnteredDay.iso(text).orElseThrow(() -> faulty(name, "no-day")));
    }

    long whole(String name) {
        return read(name, value -> ((JsonNumber) value).longValueExact(), "no-whole-number")
                .orElseThrow(() -> faulty(name, "missing"));
    }

    int whole(String name, int otherwise) {
        return read(name, value -> ((JsonNumber) value).intValueExact(), "no-whole-number")
                .orElse(otherwise);
    }

    boolean flag(String name) {
        return read(name, value -> value == JsonValue.TRUE, "not-a-flag").orElseThrow(() -> faulty(name, "missing"));
    }

    <E extends Enum<E>> E one(String name, Class<E> of, E otherwise) {
        try {
            return read(name, value -> Enum.valueOf(of, ((JsonString) value).getString()), "unknown")
                    .orElse(otherwise);
        } catch (IllegalArgumentException unknown) {
            throw faulty(name, "unknown");
        }
    }

    SortedSet<String> texts(String name) {
        return read(
                        name,
                        value -> new TreeSet<>(((JsonArray) value)
                                .getValuesAs(JsonString.class).stream()
                                        .map(JsonString::getString)
                                        .toList()),
                        "not-a-list")
                .orElseGet(TreeSet::new);
    }

    Optional<Profile> profile(String name) {
        try {
            return read(name, value -> ProfileJson.read((JsonArray) value), "no-profile");
        } catch (IllegalArgumentException wrong) {
            throw faulty(name, "no-profile");
        }
    }

    Optional<JsonObject> object(String name) {
        return read(name, JsonValue::asJsonObject, "not-an-object");
    }

    /** What is sent passes here, however deep it lies; PostgreSQL stores no NUL. */
    private static JsonObject readable(JsonObject json) {
        json.forEach((name, value) -> {
            if (!isReadable(value)) {
                throw faulty(name, "unreadable");
            }
        });
        return json;
    }

    private static boolean isReadable(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> EnteredText.isReadable(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().stream().allMatch(JsonBody::isReadable);
            case OBJECT -> value.asJsonObject().values().stream().allMatch(JsonBody::isReadable);
            default -> true;
        };
    }

    private <T> Optional<T> read(String name, Function<JsonValue, T> as, String code) {
        var value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        try {
            return Optional.of(as.apply(value));
        } catch (ClassCastException | ArithmeticException wrong) {
            throw faulty(name, code);
        }
    }

    private static Refusal faulty(String name, String code) {
        return Refusal.invalid("field-faulty", List.of(new Finding("/" + name, code)));
    }
}
