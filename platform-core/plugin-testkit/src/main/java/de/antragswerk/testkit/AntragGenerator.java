package de.antragswerk.testkit;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.FormEngine;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fills a form at random, as a citizen would: page by page, answering what is asked, until nothing more is asked. The
 * same seed gives the same answers.
 */
public final class AntragGenerator {
    private static final int MOST_ROUNDS = 50;
    /** Rules between answers are kept by luck. */
    private static final int MOST_ATTEMPTS = 200;

    private static final int MOST_EXTRA_ENTRIES = 4;
    /** In a hundred. */
    private static final int OPTIONAL_ANSWERED = 70;

    private final FormEngine engine;
    private final Map<String, List<String>> examples;
    private final Set<String> sets;

    public AntragGenerator(FormDefinition form, LocalDate applicationDay) {
        this(new FormEngine(form, applicationDay), Map.of());
    }

    private AntragGenerator(FormEngine engine, Map<String, List<String>> examples) {
        this.engine = engine;
        this.examples = examples;
        this.sets = KnownSets.of(engine.definition());
    }

    /** @param byPath entries to choose from, by dotted path; needed for texts with a pattern that is hard to guess */
    public AntragGenerator withExamples(Map<String, List<String>> byPath) {
        return new AntragGenerator(engine, Map.copyOf(byPath));
    }

    public FormEngine engine() {
        return engine;
    }

    /** The engine under which {@link #answers} of that seed are given: every fourth time all crisis sets are switched on. */
    public FormEngine engine(long seed) {
        return sets.isEmpty() || Math.floorMod(seed, 4) != 3
                ? engine
                : engine.on(engine.applicationDay(), engine.applicationDay(), sets);
    }

    /** Complete answers that the form's own rules accept. */
    public JsonObject answers(long seed) {
        var random = new Random(seed);
        var entries = new EntryGenerator(
                random, engine.applicationDay(), engine.definition().codeLists(), examples);
        var used = engine(seed);
        return Stream.generate(() -> new Filling(used, random, entries).finished(seed))
                .limit(MOST_ATTEMPTS)
                .filter(answers -> keepsTheRules(used, answers))
                .findFirst()
                .orElseThrow(() -> new AssertionError("hardly any filling keeps the form's rules, seed " + seed));
    }

    private static boolean keepsTheRules(FormEngine engine, JsonObject answers) {
        return engine.filling(answers).check().stream()
                .noneMatch(finding -> finding.code().startsWith("rule."));
    }

    public Antrag antrag(BenefitId benefit, Place place, long seed) {
        return new Antrag(benefit, engine.definition().ref(), place, engine.applicationDay(), answers(seed), List.of());
    }

    /** One filling of the form; knows what was asked already, since nobody answers a question twice. */
    private final class Filling {
        private final FormEngine engine;
        private final Random random;
        private final EntryGenerator entries;
        private final Set<String> asked = new HashSet<>();
        private JsonObject answers = JsonValue.EMPTY_JSON_OBJECT;

        Filling(FormEngine engine, Random random, EntryGenerator entries) {
            this.engine = engine;
            this.random = random;
            this.entries = entries;
        }

        JsonObject finished(long seed) {
            for (var round = 0; round < MOST_ROUNDS; round++) {
                if (!goThroughAllPages()) {
                    return engine.pruned(answers);
                }
            }
            throw new AssertionError("the form asks again and again, seed " + seed);
        }

        /** Works out anew which answers count only when some have been added, since that is what takes the time. */
        private boolean goThroughAllPages() {
            var before = asked.size();
            var present = engine.filling(answers);
            for (var page : present.pages()) {
                present.view(page).nodes().forEach(this::addEntries);
                present = answers.equals(present.answers()) ? present : engine.filling(answers);
                Map<String, List<String>> posted = new HashMap<>();
                present.view(page)
                        .fields()
                        .filter(field -> !field.calculated())
                        .filter(field -> asked.add(field.pointer()))
                        .filter(this::isAnswered)
                        .forEach(field -> posted.put(field.pointer(), entries.entered(field)));
                if (!posted.isEmpty()) {
                    answers = engine.merge(page, answers, posted);
                    present = engine.filling(answers);
                }
            }
            return asked.size() > before;
        }

        private boolean isAnswered(FieldNode field) {
            return field.field().required() || random.nextInt(100) < OPTIONAL_ANSWERED;
        }

        private void addEntries(Node node) {
            switch (node) {
                case FieldNode field -> {}
                case GroupNode group -> group.children().forEach(this::addEntries);
                case RepeatingNode group -> {
                    if (asked.add(group.pointer())) {
                        Stream.generate(group::pointer)
                                .limit(random.nextInt(MOST_EXTRA_ENTRIES))
                                .forEach(pointer -> answers = engine.addEntry(answers, pointer));
                    }
                    group.entries().forEach(entry -> entry.forEach(this::addEntries));
                }
            }
        }
    }
}
