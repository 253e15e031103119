package de.antragswerk.testkit;

import de.antragswerk.plugin.form.Condition;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.testkit.FormPaths.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the conditions of a form without evaluating them. Complaints are sentences for the plugin's author. */
final class ConditionCheck {
    private final FormPaths paths;
    private final Map<String, References> byPlace = new LinkedHashMap<>();

    ConditionCheck(FormDefinition form) {
        this.paths = FormPaths.of(form);
        form.pages()
                .forEach(page -> add(
                        "page " + page.id(), page.when(), page.each().stream().toList()));
        paths.spots().values().forEach(spot -> add(spot.path(), spot.element().when(), spot.entries()));
        paths.spots().values().forEach(spot -> add(valueOf(spot), spot.calculation(), spot.entries()));
        form.rules().forEach(rule -> {
            var entries = paths.at(rule.at()).orElseThrow().entries();
            add("rule " + rule.id(), rule.when(), entries);
            add("rule " + rule.id() + ", what holds,", Optional.of(rule.holds()), entries);
        });
        form.evidence().forEach(item -> add("evidence " + item.id(), item.when(), List.of()));
    }

    private void add(String place, Optional<Condition> when, List<String> entries) {
        when.ifPresent(condition -> byPlace.put(place, References.of(condition.logic(), paths, entries)));
    }

    private static String valueOf(Spot spot) {
        return "the value of " + spot.path();
    }

    List<String> unknownAnswers() {
        return byPlace.entrySet().stream()
                .flatMap(place -> place.getValue().unknown().stream()
                        .map(name -> "the condition of " + place.getKey() + " reads \"" + name
                                + "\", which the form does not ask"))
                .toList();
    }

    /** Whether something is asked must not depend on its own answer, not even by a detour. */
    List<String> circles() {
        List<String> complaints = new ArrayList<>();
        for (var place : byPlace.keySet()) {
            if (reaches(place)) {
                complaints.add("the condition of " + place + " depends on itself");
            }
        }
        return complaints;
    }

    private boolean reaches(String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(dependencies(start));
        while (!open.isEmpty()) {
            var place = open.pop();
            if (place.equals(start)) {
                return true;
            }
            if (seen.add(place) && byPlace.containsKey(place)) {
                open.addAll(dependencies(place));
            }
        }
        return false;
    }

    private List<String> dependencies(String place) {
        return byPlace.get(place).known().stream()
                .flatMap(path -> paths.at(path).stream())
                .flatMap(this::whatHides)
                .toList();
    }

    private Stream<String> whatHides(Spot spot) {
        var inside = paths.below(spot.path()).map(Spot::path);
        return Stream.of(Stream.of("page " + spot.page(), spot.path(), valueOf(spot)), spot.around().stream(), inside)
                .flatMap(places -> places);
    }
}
