package de.antragswerk.alg2;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the answers of version 1.0 become in version 2.0 beyond taking another path: a state is a code and no longer a word, street and
 * house number are one answer, and the sexes have the codes of the common block. What cannot be understood stays where it was and is
 * shown to the citizen as no longer asked.
 */
final class FirstVersion {
    private static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());
    private static final Map<String, String> SEXES =
            Map.of("weiblich", "w", "maennlich", "m", "divers", "d", "ohneAngabe", "x");
    private static final Map<String, String> STATES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of("", code).getDisplayCountry(Locale.GERMAN).toLowerCase(Locale.GERMAN),
                    code -> code,
                    (first, second) -> first));

    private FirstVersion() {}

    /** @param moved answers that have taken their new paths already */
    static JsonObject converted(JsonObject moved) {
        return withoutOwnAccount(nationality(street(sex(moved))));
    }

    private static JsonObject sex(JsonObject answers) {
        return text(answers, "person", "geschlecht")
                .map(SEXES::get)
                .map(code -> with(answers, "person", "geschlecht", code))
                .orElse(answers);
    }

    private static JsonObject street(JsonObject answers) {
        return text(answers, "anschrift", "hausnummer")
                .map(number -> text(answers, "anschrift", "strasse").orElse("") + " " + number)
                .map(street ->
                        without(with(answers, "anschrift", "strasse", street.strip()), "anschrift", "hausnummer"))
                .orElse(answers);
    }

    /** Who had no or an unclear nationality leaves the question open, as the new form says. */
    private static JsonObject nationality(JsonObject answers) {
        return switch (text(answers, "staat", "gruppe").orElse("")) {
            case "deutsch" -> without(with(answers, "person", "staatsangehoerigkeit", "DE"), "staat", "gruppe");
            case "eu" -> state(without(with(answers, "aufenthalt", "titel", "freizuegigkeit"), "staat", "gruppe"));
            case "andere", "ungeklaert" -> state(without(answers, "staat", "gruppe"));
            default -> state(answers);
        };
    }

    private static JsonObject state(JsonObject answers) {
        return text(answers, "staat", "name")
                .map(name -> STATES.get(name.strip().toLowerCase(Locale.GERMAN)))
                .map(code -> without(with(answers, "person", "staatsangehoerigkeit", code), "staat", "name"))
                .orElse(answers);
    }

    /** Whose account it is follows from whether a holder is named. */
    private static JsonObject withoutOwnAccount(JsonObject answers) {
        return without(answers, "konto", "eigenes");
    }

    private static Optional<String> text(JsonObject answers, String group, String field) {
        return group(answers, group).get(field) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private static JsonObject with(JsonObject answers, String group, String field, String value) {
        return builder(answers)
                .add(group, builder(group(answers, group)).add(field, value))
                .build();
    }

    private static JsonObject without(JsonObject answers, String group, String field) {
        var rest = builder(group(answers, group)).remove(field).build();
        return rest.isEmpty()
                ? builder(answers).remove(group).build()
                : builder(answers).add(group, rest).build();
    }

    private static JsonObject group(JsonObject answers, String group) {
        return answers.get(group) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObjectBuilder builder(JsonObject object) {
        return JSON.createObjectBuilder(object);
    }
}
