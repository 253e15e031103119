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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A plugin with what its contract needs around it. Fillings are made once: large forms take their time. */
final class PluginUnderTest {
    /** For checks that look at each filling closely. */
    static final int SOME_FILLINGS = 40;

    private final Supplier<BenefitPlugin> source;
    private final BenefitPlugin plugin;
    private final Terms terms;
    private final Map<FormRef, AntragGenerator> generators = new HashMap<>();
    private final Map<FormRef, Map<Long, JsonObject>> filled = new HashMap<>();

    PluginUnderTest(Supplier<BenefitPlugin> source, Terms terms) {
        this.source = source;
        this.plugin = source.get();
        this.terms = terms;
    }

    BenefitPlugin plugin() {
        return plugin;
    }

    /** As the platform would get it after a restart. */
    BenefitPlugin another() {
        return source.get();
    }

    Terms terms() {
        return terms;
    }

    Stream<FormRef> refs() {
        return plugin.descriptor().forms().stream()
                .flatMap(offer -> offer.versions().stream().map(version -> new FormRef(offer.id(), version)));
    }

    Stream<FormDefinition> forms() {
        return refs().map(plugin::form);
    }

    AntragGenerator generator(FormDefinition form) {
        return generators.computeIfAbsent(
                form.ref(), ref -> new AntragGenerator(form, terms.day()).withExamples(terms.examples()));
    }

    JsonObject answers(FormDefinition form, long seed) {
        return filled.computeIfAbsent(form.ref(), ref -> new HashMap<>())
                .computeIfAbsent(seed, number -> generator(form).answers(number));
    }

    Antrag antrag(FormDefinition form, JsonObject answers) {
        return new Antrag(
                plugin.descriptor().id(),
                form.ref(),
                SampleAntraege.WIESBADEN,
                terms.day(),
                answers,
                List.of(),
                standards());
    }

    List<Parameter> parameters() {
        return parametersOf(plugin);
    }

    static List<Parameter> parametersOf(BenefitPlugin plugin) {
        return plugin instanceof Configurable configurable ? configurable.parameters() : List.of();
    }

    List<CrisisSet> crisisSets() {
        return crisisSetsOf(plugin);
    }

    static List<CrisisSet> crisisSetsOf(BenefitPlugin plugin) {
        return plugin instanceof CrisisSets sets ? sets.crisisSets() : List.of();
    }

    private JsonObject standards() {
        var standards = Json.createObjectBuilder();
        parameters()
                .forEach(parameter -> parameter.standard().ifPresent(value -> standards.add(parameter.name(), value)));
        return standards.build();
    }

    JsonObject disturbed(FormDefinition form, long seed) {
        return new AnswerDisturber(new Random(seed)).disturbed(answers(form, seed));
    }
}
