package de.antragswerk.testkit;

import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import de.antragswerk.plugin.form.TextKeys;
import de.antragswerk.testkit.FormPaths.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a benefit's texts against its forms: nothing asked without words, no words for nothing. */
final class TextCheck {
    private final Set<String> necessary = new HashSet<>();
    private final Set<String> possible = new HashSet<>();

    static TextCheck of(PluginUnderTest plugin) {
        return new TextCheck(plugin.forms().toList(), plugin.parameters(), plugin.crisisSets());
    }

    private TextCheck(
            Collection<FormDefinition> forms, Collection<Parameter> parameters, Collection<CrisisSet> crisisSets) {
        forms.forEach(this::form);
        parameters.forEach(this::parameter);
        crisisSets.forEach(set -> necessary.add(set.titleKey()));
    }

    private void parameter(Parameter parameter) {
        necessary.add(TextKeys.parameter(parameter.name()));
        possible.add(TextKeys.parameterHelp(parameter.name()));
        if (!parameter.shown().isEmpty()) {
            necessary.add(TextKeys.parameterShown(parameter.name()));
        }
        if (parameter.type() instanceof ParameterType.Choice choice) {
            choice.codes()
                    .codes()
                    .forEach(code -> necessary.add(TextKeys.code(choice.codes().id(), code)));
        }
    }

    private void form(FormDefinition form) {
        var id = form.ref().id();
        necessary.add(TextKeys.formTitle(id));
        possible.add(TextKeys.formIntro(id));
        form.pages().forEach(page -> {
            necessary.add(TextKeys.pageTitle(id, page.id()));
            possible.add(TextKeys.pageIntro(id, page.id()));
            page.section().ifPresent(section -> necessary.add(TextKeys.sectionTitle(id, section)));
        });
        FormPaths.of(form).spots().values().forEach(spot -> element(id, spot));
        form.evidence().forEach(item -> {
            necessary.add(TextKeys.evidence(id, item.id()));
            possible.add(TextKeys.evidenceHelp(id, item.id()));
        });
        form.rules().forEach(rule -> necessary.add(TextKeys.rule(rule.id())));
        form.codeLists()
                .values()
                .forEach(list -> list.codes().forEach(code -> necessary.add(TextKeys.code(list.id(), code))));
    }

    private void element(FormId form, Spot spot) {
        possible.add(TextKeys.label(form, spot.path()));
        possible.add(TextKeys.help(form, spot.path()));
        possible.add(TextKeys.why(form, spot.path()));
        switch (spot.element()) {
            case Field field -> {
                necessary.add(TextKeys.label(form, spot.path()));
                necessary.add(TextKeys.why(form, spot.path()));
            }
            case RepeatingGroup group -> necessary.add(TextKeys.label(form, spot.path()));
            case Group group -> {}
        }
    }

    List<String> missing(Map<String, String> texts) {
        return necessary.stream()
                .filter(key -> texts.getOrDefault(key, "").isBlank())
                .sorted()
                .map(key -> "there is no text " + key)
                .toList();
    }

    List<String> leftOver(Map<String, String> texts) {
        Set<String> unused = new HashSet<>(texts.keySet());
        unused.removeAll(necessary);
        unused.removeAll(possible);
        List<String> complaints = new ArrayList<>();
        unused.stream()
                .filter(key -> !key.startsWith(TextKeys.finding("")) && !key.startsWith(TextKeys.indication("")))
                .sorted()
                .forEach(key -> complaints.add("no form and no parameter uses the text " + key));
        return complaints;
    }
}
