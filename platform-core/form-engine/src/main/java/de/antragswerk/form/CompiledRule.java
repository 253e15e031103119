package de.antragswerk.form;

import de.antragswerk.plugin.form.FormRule;
import java.util.Optional;

/** A rule between answers, with its expressions parsed. */
record CompiledRule(FormRule rule, Rule when, Rule holds) {
    static CompiledRule of(FormRule rule) {
        return new CompiledRule(rule, Rule.of(rule.when()), Rule.of(Optional.of(rule.holds())));
    }
}
