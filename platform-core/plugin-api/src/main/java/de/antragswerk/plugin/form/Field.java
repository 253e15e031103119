package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.fact.Fact;
import java.util.Optional;

/**
 * One question, or one value that follows from answers.
 *
 * @param legalBasis why the law lets us ask, for example "§ 60 Abs. 1 SGB I"; shown under "Warum fragen wir das?"
 * @param fact what the citizen may have told before
 * @param calculation the field is never asked; its value is worked out, shown and submitted
 */
public record Field(
        String id,
        FieldType type,
        boolean required,
        Optional<Condition> when,
        String legalBasis,
        Optional<Fact> fact,
        Optional<Condition> calculation)
        implements Element {
    public Field {
        Ids.checked(id);
        requireNonNull(type, "a field has a type");
        requireNonNull(when, "an absent condition is an empty Optional");
        requireNonNull(legalBasis, "every question names its legal ground");
        requireNonNull(fact, "an absent fact is an empty Optional");
        requireNonNull(calculation, "an absent calculation is an empty Optional");
        if (required && calculation.isPresent()) {
            throw new IllegalArgumentException("nobody can be made to answer what is calculated: " + id);
        }
    }

    /** A question that is asked and belongs to no fact. */
    public Field(String id, FieldType type, boolean required, Optional<Condition> when, String legalBasis) {
        this(id, type, required, when, legalBasis, Optional.empty(), Optional.empty());
    }

    public boolean isCalculated() {
        return calculation.isPresent();
    }
}
