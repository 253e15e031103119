package de.antragswerk.form;

import de.antragswerk.plugin.form.Field;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** @param value {@link JsonValue#NULL} while unanswered */
public record FieldNode(Field field, String pointer, String textPath, JsonValue value) implements Node {

    public boolean answered() {
        return value != JsonValue.NULL;
    }

    /** To be shown and never asked. */
    public boolean calculated() {
        return field.isCalculated();
    }

    /** What belongs into the input: the answer as a German citizen writes it, or the raw text that was not understood. */
    public String entered() {
        return AnswerWriting.entered(field.type(), value);
    }

    /** The chosen codes of a choice; {@code ja} or {@code nein} of a yes/no question. */
    public List<String> selected() {
        return switch (value) {
            case JsonArray several ->
                several.stream()
                        .filter(JsonString.class::isInstance)
                        .map(code -> ((JsonString) code).getString())
                        .toList();
            default -> answered() ? List.of(entered()) : List.of();
        };
    }
}
