package de.antragswerk.testkit;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.Filling;
import de.antragswerk.form.FormEngine;
import de.antragswerk.form.GroupNode;
import de.antragswerk.form.Node;
import de.antragswerk.form.PageAt;
import de.antragswerk.form.RepeatingNode;
import de.antragswerk.plugin.Finding;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** One filling of a form; knows what was asked already, since nobody answers a question twice unless a rule is broken. */
final class RandomFilling {
    private static final int MOST_ROUNDS = 50;
    private static final int MOST_MENDINGS = 40;
    private static final int MOST_EXTRA_ENTRIES = 4;
    /** In a hundred. */
    private static final int OPTIONAL_ANSWERED = 70;

    private final FormEngine engine;
    private final Random random;
    private final EntryGenerator entries;
    private final BrokenRules rules;
    private final Set<String> asked = new HashSet<>();
    private Filling filling;

    RandomFilling(FormEngine engine, Random random, EntryGenerator entries, BrokenRules rules) {
        this.engine = engine;
        this.random = random;
        this.entries = entries;
        this.rules = rules;
        this.filling = engine.filling(JsonValue.EMPTY_JSON_OBJECT);
    }

    JsonObject answers() {
        return filling.pruned();
    }

    /** @return empty if the rules could not be kept */
    Optional<JsonObject> complete() {
        for (var mending = 0; mending < MOST_MENDINGS; mending++) {
            answerEverything();
            var breaches = filling.check().stream().filter(rules::isRule).toList();
            if (breaches.isEmpty()) {
                return Optional.of(filling.pruned());
            }
            breaches.forEach(this::removeAnEntry);
            filling.pages().forEach(page -> lookAgain(page, breaches));
        }
        return Optional.empty();
    }

    private void answerEverything() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            if (!goThroughAllPages()) {
                return;
            }
        }
        throw new AssertionError("the form asks again and again: " + filling.answers());
    }

    private boolean goThroughAllPages() {
        var before = asked.size();
        var given = filling.answers();
        filling.pages().forEach(this::answer);
        return asked.size() > before || !filling.answers().equals(given);
    }

    private void answer(PageAt page) {
        if (!filling.pages().contains(page)) {
            return;
        }
        filling.view(page).nodes().forEach(this::addEntries);
        Map<String, List<String>> posted = new HashMap<>();
        filling.view(page)
                .fields()
                .filter(field -> !field.calculated())
                .filter(field -> asked.add(field.pointer()) || isMissing(field))
                .filter(this::isAnswered)
                .forEach(field -> posted.put(field.pointer(), entries.entered(field)));
        post(page, posted);
    }

    /** Some of the answers that a broken rule reads are given anew, or taken back. */
    private void lookAgain(PageAt page, List<Finding> breaches) {
        Map<String, List<String>> posted = new HashMap<>();
        filling.view(page)
                .fields()
                .filter(field -> !field.calculated())
                .filter(field -> rules.concern(breaches, field.textPath()) && random.nextBoolean())
                .forEach(
                        field -> posted.put(field.pointer(), isAnswered(field) ? entries.entered(field) : List.of("")));
        post(page, posted);
    }

    /** A rule may also want fewer of something. */
    private void removeAnEntry(Finding breach) {
        if (random.nextInt(4) == 0) {
            var last = random.nextInt(MOST_EXTRA_ENTRIES);
            become(engine.removeEntry(filling.answers(), breach.pointer() + "/" + last));
        }
    }

    private void post(PageAt page, Map<String, List<String>> posted) {
        if (!posted.isEmpty()) {
            become(engine.merge(page, filling.answers(), posted));
        }
    }

    private void become(JsonObject answers) {
        if (!answers.equals(filling.answers())) {
            filling = engine.filling(answers);
        }
    }

    /** An answer can be lost again: when a broken rule is mended, questions are hidden and come back empty. */
    private static boolean isMissing(FieldNode field) {
        return field.field().required() && field.value() == JsonValue.NULL;
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
                    become(Stream.generate(group::pointer)
                            .limit(random.nextInt(MOST_EXTRA_ENTRIES))
                            .reduce(filling.answers(), engine::addEntry, (one, other) -> other));
                }
                group.entries().forEach(entry -> entry.forEach(this::addEntries));
            }
        }
    }
}
