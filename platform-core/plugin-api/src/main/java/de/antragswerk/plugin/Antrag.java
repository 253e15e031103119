package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;

/**
 * A filled application, as a plugin gets it: complete and valid by the form's own rules, hidden answers removed.
 *
 * @param applicationDay legal day of the application in Germany (§ 37 SGB II, § 16 SGB I); law is applied as of this day
 * @param answers by path; texts as strings, dates as ISO 8601, amounts as decimal strings in euro, yes/no as booleans,
 *     repeating groups as arrays of objects
 * @param parameters of a {@link Configurable} plugin by name, as of the application day: what is set for the place, otherwise the
 *     parameter's standard; absent where there is neither
 * @param sets the crisis sets under which the application was begun, by id; they go on to hold for it
 */
public record Antrag(
        BenefitId benefit,
        FormRef form,
        Place place,
        LocalDate applicationDay,
        JsonObject answers,
        List<Evidence> evidence,
        JsonObject parameters,
        List<String> sets) {

    public Antrag {
        requireNonNull(benefit, "an Antrag is for a benefit");
        requireNonNull(form, "an Antrag has a form");
        requireNonNull(place, "an Antrag has a place");
        requireNonNull(applicationDay, "an Antrag has a day");
        requireNonNull(answers, "an Antrag has answers");
        evidence = List.copyOf(evidence);
        requireNonNull(parameters, "without parameters the object is empty");
        sets = List.copyOf(sets);
    }

    /** Begun while no crisis set was active. */
    public Antrag(
            BenefitId benefit,
            FormRef form,
            Place place,
            LocalDate applicationDay,
            JsonObject answers,
            List<Evidence> evidence,
            JsonObject parameters) {
        this(benefit, form, place, applicationDay, answers, evidence, parameters, List.of());
    }

    /** For a benefit without parameters. */
    public Antrag(
            BenefitId benefit,
            FormRef form,
            Place place,
            LocalDate applicationDay,
            JsonObject answers,
            List<Evidence> evidence) {
        this(benefit, form, place, applicationDay, answers, evidence, JsonValue.EMPTY_JSON_OBJECT);
    }
}
