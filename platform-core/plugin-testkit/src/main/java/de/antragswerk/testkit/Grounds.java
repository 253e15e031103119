package de.antragswerk.testkit;

import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormDefinition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever is asked something may know which law lets us ask: a paragraph of an act, not a word like "Gesetz". */
final class Grounds {
    private static final Pattern GROUND = Pattern.compile("(§§? ?|Art\\. |Artikel |Anlage |Nr\\. ).*\\p{Lu}.*");

    private Grounds() {}

    static boolean isGround(String law) {
        return GROUND.matcher(law).lookingAt();
    }

    /** Complaints. */
    static List<String> missing(FormDefinition form) {
        var questions = FormPaths.of(form).spots().values().stream()
                .filter(spot -> spot.element() instanceof Field field && !isGround(field.legalBasis()))
                .map(spot -> "the question " + spot.path());
        var evidence = form.evidence().stream()
                .filter(item -> !isGround(item.legalBasis()))
                .map(item -> "the evidence " + item.id());
        var rules = form.rules().stream()
                .filter(rule -> !isGround(rule.legalBasis()))
                .map(rule -> "the rule " + rule.id());
        return Stream.of(questions, evidence, rules)
                .flatMap(what -> what)
                .map(what -> what + " does not say which paragraph it follows from")
                .toList();
    }
}
