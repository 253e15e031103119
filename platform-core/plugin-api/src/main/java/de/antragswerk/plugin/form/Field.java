package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One question.
 *
 * @param legalBasis why the law lets us ask, for example "§ 60 Abs. 1 SGB I"; shown under "Warum fragen wir das?"
 */
public record Field(String id, FieldType type, boolean required, Optional<Condition> when, String legalBasis)
        implements Element {
    public Field {
        Ids.checked(id);
        requireNonNull(type, "a field has a type");
        requireNonNull(when, "an absent condition is an empty Optional");
        requireNonNull(legalBasis, "every question names its legal ground");
    }
}
