package de.antragswerk.testkit;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.Configurable;
import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.plugin.CrisisSets;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A plugin with what its contract needs around it. */
record PluginUnderTest(
        BenefitPlugin plugin,
        LocalDate day,
        Map<String, List<String>> examples,
        Map<FormRef, AntragGenerator> generators) {

    Stream<FormRef> refs() {
        return plugin.descriptor().forms().stream()
                .flatMap(offer -> offer.versions().stream().map(version -> new FormRef(offer.id(), version)));
    }

    Stream<FormDefinition> forms() {
        return refs().map(plugin::form);
    }

    AntragGenerator generator(FormDefinition form) {
        return generators.computeIfAbsent(form.ref(), ref -> new AntragGenerator(form, day).withExamples(examples));
    }

    Antrag antrag(FormDefinition form, JsonObject answers) {
        return new Antrag(
                plugin.descriptor().id(), form.ref(), SampleAntraege.WIESBADEN, day, answers, List.of(), standards());
    }

    List<Parameter> parameters() {
        return plugin instanceof Configurable configurable ? configurable.parameters() : List.of();
    }

    List<CrisisSet> crisisSets() {
        return plugin instanceof CrisisSets sets ? sets.crisisSets() : List.of();
    }

    private JsonObject standards() {
        var standards = Json.createObjectBuilder();
        parameters()
                .forEach(parameter -> parameter.standard().ifPresent(value -> standards.add(parameter.name(), value)));
        return standards.build();
    }

    JsonObject disturbed(FormDefinition form, long seed) {
        return new AnswerDisturber(new Random(seed)).disturbed(generator(form).answers(seed));
    }
}
