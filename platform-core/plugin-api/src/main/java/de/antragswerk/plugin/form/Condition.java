package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonValue;

/**
 * An expression over the answers in JsonLogic: when something is asked, what a rule demands, what a field is worth.
 *
 * <p>{@code {"var": "person.staat"}} reads an answer by its path. Inside a repeating group {@code item} is the present
 * entry, {@code parent} the entry around it and {@code parent2} the one around that. {@code day} is the day of application,
 * {@code today} the day on which the form is filled, {@code sets} the list of active crisis sets. An answer that is missing
 * is null.
 *
 * <p>Besides JsonLogic's own operators there are {@code {"age": d}} (completed years on the day of application),
 * {@code {"before": [a, b]}}, {@code {"days": [a, b]}} and {@code {"months": [a, b]}} (from a to b; months completed),
 * {@code {"plusDays": [d, n]}}, {@code {"plusMonths": [d, n]}}, {@code {"monthStart": d}}, {@code {"monthEnd": d}},
 * {@code {"workday": d}} (d, or the next day that is no Saturday, Sunday or nationwide holiday, § 26 Abs. 3 SGB X),
 * {@code {"sum": [list, "path"]}}, {@code {"count": [list]}} and {@code {"round": [x, digits]}} (half up). Of what is missing
 * the days are null, sums and counts 0.
 */
public record Condition(JsonValue logic) {
    public Condition {
        requireNonNull(logic, "a condition has an expression");
    }
}
