package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds and removes entries of repeating groups; a pointer that leads nowhere changes nothing. */
record Entries(CompiledForm form) {
    private static final Pattern POSITION = Pattern.compile("0|[1-9]\\d{0,3}");

    private interface Change extends BiFunction<CompiledRepeating, List<JsonValue>, List<JsonValue>> {}

    JsonObject added(JsonObject answers, String pointer) {
        return changed(answers, steps(pointer), (group, entries) -> {
            while (entries.size() < group.element().min()) {
                entries.add(JsonValue.EMPTY_JSON_OBJECT);
            }
            if (entries.size() < group.element().max()) {
                entries.add(JsonValue.EMPTY_JSON_OBJECT);
            }
            return entries;
        });
    }

    JsonObject removed(JsonObject answers, String pointer) {
        var steps = steps(pointer);
        if (steps.isEmpty()) {
            return answers;
        }
        var index = position(steps.getLast());
        return index.isEmpty()
                ? answers
                : changed(answers, steps.subList(0, steps.size() - 1), (group, entries) -> {
                    if (index.get() < entries.size()
                            && entries.size() > group.element().min()) {
                        entries.remove((int) index.get());
                    }
                    return entries;
                });
    }

    private JsonObject changed(JsonObject answers, List<String> steps, Change change) {
        return form.home().stream()
                .map(page -> changed(page.elements().stream(), answers, steps, change))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(answers);
    }

    private Optional<JsonObject> changed(
            Stream<Compiled> elements, JsonObject source, List<String> steps, Change change) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var rest = steps.subList(1, steps.size());
        return elements.filter(element -> element.id().equals(steps.getFirst()))
                .findFirst()
                .flatMap(element -> switch (element) {
                    case CompiledField field -> Optional.<JsonValue>empty();
                    case CompiledGroup group ->
                        changed(group.children().stream(), Answers.object(source, group.id()), rest, change);
                    case CompiledRepeating group ->
                        rest.isEmpty()
                                ? Optional.of(Answers.array(
                                        change.apply(group, new ArrayList<>(Answers.array(source, group.id())))))
                                : inEntry(group, source, rest, change);
                })
                .map(value -> with(source, steps.getFirst(), value));
    }

    private Optional<JsonValue> inEntry(CompiledRepeating group, JsonObject source, List<String> steps, Change change) {
        List<JsonValue> entries = new ArrayList<>(Answers.array(source, group.id()));
        return position(steps.getFirst())
                .filter(index -> index < entries.size() && entries.get(index) instanceof JsonObject)
                .flatMap(index -> changed(
                                group.members(),
                                entries.get(index).asJsonObject(),
                                steps.subList(1, steps.size()),
                                change)
                        .map(entry -> {
                            entries.set(index, entry);
                            return Answers.array(entries);
                        }));
    }

    private static JsonObject with(JsonObject source, String id, JsonValue value) {
        return Answers.builder(source).add(id, value).build();
    }

    private static List<String> steps(String pointer) {
        return pointer.startsWith("/") && pointer.length() < 1000
                ? List.of(pointer.substring(1).split("/", -1))
                : List.of();
    }

    private static Optional<Integer> position(String step) {
        return POSITION.matcher(step).matches() ? Optional.of(Integer.valueOf(step)) : Optional.empty();
    }
}
