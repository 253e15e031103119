package de.antragswerk.testkit;

import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which answers somebody must look at again who has broken a rule. */
record BrokenRules(Map<String, Set<String>> pathsByCode) {

    static BrokenRules of(FormDefinition form) {
        var paths = FormPaths.of(form);
        Map<String, Set<String>> byCode = new HashMap<>();
        form.rules().forEach(rule -> byCode.put(rule.code(), read(rule, paths)));
        return new BrokenRules(byCode);
    }

    private static Set<String> read(FormRule rule, FormPaths paths) {
        var entries = paths.at(rule.at()).orElseThrow().entries();
        Set<String> read = new HashSet<>(Set.of(rule.at()));
        read.addAll(References.of(rule.holds().logic(), paths, entries).known());
        rule.when()
                .ifPresent(when ->
                        read.addAll(References.of(when.logic(), paths, entries).known()));
        return read;
    }

    boolean isRule(Finding finding) {
        return pathsByCode.containsKey(finding.code());
    }

    /** Whether an answer has to do with one of the breaches. */
    boolean concern(List<Finding> breaches, String textPath) {
        return breaches.stream()
                .flatMap(breach -> pathsByCode.get(breach.code()).stream())
                .anyMatch(path -> textPath.equals(path) || textPath.startsWith(path + "."));
    }
}
