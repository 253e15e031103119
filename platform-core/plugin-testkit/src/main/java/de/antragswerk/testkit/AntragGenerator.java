package de.antragswerk.testkit;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Fills a form at random, as a citizen would: page by page, answering what is asked, until nothing more is asked and no
 * rule is broken. The same seed gives the same answers.
 */
public final class AntragGenerator {
    /** Of four fillings two are done on the day of application, one later, and one under all crisis sets. */
    private static final int CIRCUMSTANCES = 4;

    /** Days after the day of application. */
    private static final int LATER = 45;

    /** Somebody who cannot keep the rules with these answers begins anew. */
    private static final int MOST_BEGINNINGS = 8;

    private final FormEngine engine;
    private final Map<String, List<String>> examples;
    private final Set<String> sets;
    private final BrokenRules rules;

    public AntragGenerator(FormDefinition form, LocalDate applicationDay) {
        this(new FormEngine(form, applicationDay), Map.of());
    }

    private AntragGenerator(FormEngine engine, Map<String, List<String>> examples) {
        this.engine = engine;
        this.examples = examples;
        this.sets = KnownSets.of(engine.definition());
        this.rules = BrokenRules.of(engine.definition());
    }

    /** @param byPath entries to choose from, by dotted path; needed for texts with a pattern that is hard to guess */
    public AntragGenerator withExamples(Map<String, List<String>> byPath) {
        return new AntragGenerator(engine, Map.copyOf(byPath));
    }

    public FormEngine engine() {
        return engine;
    }

    /** The engine under which {@link #answers} of that seed are given. */
    public FormEngine engine(long seed) {
        var day = engine.applicationDay();
        return switch (Math.floorMod(seed, CIRCUMSTANCES)) {
            case 2 -> engine.on(day, day.plusDays(LATER));
            case 3 -> engine.on(day, day, sets);
            default -> engine;
        };
    }

    private List<String> sets(long seed) {
        return Math.floorMod(seed, CIRCUMSTANCES) == 3 ? sets.stream().sorted().toList() : List.of();
    }

    /** Complete answers that the form's own rules accept; the last try where no try was accepted. */
    public JsonObject answers(long seed) {
        var random = new Random(seed);
        var entries = new EntryGenerator(
                random, engine.applicationDay(), engine.definition().codeLists(), examples);
        Optional<JsonObject> answers = Optional.empty();
        var filling = new RandomFilling(engine(seed), random, entries, rules);
        for (var beginning = 0; answers.isEmpty() && beginning < MOST_BEGINNINGS; beginning++) {
            filling = new RandomFilling(engine(seed), random, entries, rules);
            answers = filling.complete();
        }
        return answers.orElseGet(filling::answers);
    }

    public Antrag antrag(BenefitId benefit, Place place, long seed) {
        return new Antrag(
                benefit,
                engine.definition().ref(),
                place,
                engine.applicationDay(),
                answers(seed),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT,
                sets(seed));
    }
}
