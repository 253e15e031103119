package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What several answers must keep together. Its text stands under {@code finding.rule.<id>}.
 *
 * @param at dotted path of the element where a breach is shown; below a repeating group the rule is looked at once for each
 *     entry, which it sees as {@code item}. While the element is not asked, the rule rests
 * @param when the rule rests while this does not hold
 * @param holds true: kept; an expression that fails never blocks anybody
 * @param legalBasis where the law says so
 */
public record FormRule(
        String id, String at, Optional<Condition> when, Condition holds, Severity severity, String legalBasis) {

    /** What a breach means. */
    public enum Severity {
        /** Must be mended before the form is sent. */
        ERROR,
        /** Is told and hinders nothing. */
        HINT
    }

    public FormRule {
        Ids.checked(id);
        requireNonNull(at, "a rule stands at an element");
        requireNonNull(when, "an absent condition is an empty Optional");
        requireNonNull(holds, "a rule says what holds");
        requireNonNull(severity, "a rule says how grave a breach is");
        requireNonNull(legalBasis, "a rule names its legal ground");
    }

    /** The code of a finding that tells a breach. */
    public String code() {
        return "rule." + id;
    }
}
