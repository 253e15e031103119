package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonValue;

/**
 * When something is asked, as a JsonLogic expression over the answers.
 *
 * <p>{@code {"var": "person.staat"}} reads an answer by its path. Inside a repeating group {@code item} is the present
 * entry and {@code parent} the entry around it. {@code day} is the day of application. Besides JsonLogic's own
 * operators there are {@code {"age": date}} (completed years on the day of application) and {@code {"before": [a, b]}}
 * for dates. An answer that is missing is null.
 */
public record Condition(JsonValue logic) {
    public Condition {
        requireNonNull(logic, "a condition has an expression");
    }
}
