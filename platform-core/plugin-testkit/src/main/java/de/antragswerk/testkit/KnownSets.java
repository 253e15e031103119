package de.antragswerk.testkit;

import de.antragswerk.plugin.form.Condition;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormRule;
import de.antragswerk.plugin.form.Page;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The crisis sets that a form's conditions ask for, as {@code {"in": ["vereinfacht", {"var": "sets"}]}}. */
final class KnownSets {
    private static final Pattern LOOKED_FOR = Pattern.compile("\\{\"in\":\\[\"([^\"]+)\",\\{\"var\":\"sets\"}]}");

    private KnownSets() {}

    static Set<String> of(FormDefinition form) {
        var elements = FormPaths.of(form).spots().values().stream()
                .flatMap(spot -> Stream.of(spot.element().when(), spot.calculation()));
        return Stream.of(
                        elements,
                        form.pages().stream().map(Page::when),
                        form.evidence().stream().map(EvidenceItem::when),
                        form.rules().stream().map(FormRule::when),
                        form.rules().stream().map(rule -> Optional.of(rule.holds())))
                .flatMap(conditions -> conditions)
                .flatMap(Optional::stream)
                .map(Condition::logic)
                .flatMap(logic -> LOOKED_FOR.matcher(logic.toString()).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
