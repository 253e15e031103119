package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A document that the authority needs. Missing evidence never blocks a submission (§ 60 SGB I lets it follow); the
 * receipt lists it.
 */
public record EvidenceItem(String id, Necessity necessity, Optional<Condition> when, String legalBasis) {

    public enum Necessity {
        REQUIRED,
        IF_APPLICABLE,
        CAN_FOLLOW
    }

    public EvidenceItem {
        Ids.checked(id);
        requireNonNull(necessity, "evidence says how much it is needed");
        requireNonNull(when, "an absent condition is an empty Optional");
        requireNonNull(legalBasis, "evidence names its legal ground");
    }
}
