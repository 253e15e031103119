package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a posted page into the answers. In a first pass everything posted for the page is taken, to learn what the page
 * would then show; in the second only what it shows, so that an answer that has just been hidden stays as it was.
 * Parameters that are no answer of this page are never looked at.
 */
record Merging(Paging paging, RecentFillings fillings, Map<String, List<String>> posted) {

    JsonObject merged(PageAt at, JsonObject answers) {
        var page = paging.form().page(at.page().id());
        var candidate = merged(page, at, answers, Sight.EVERYTHING);
        var filling = fillings.of(candidate);
        return filling.pages().contains(at)
                ? merged(page, at, answers, new Sight.Settled(paging.conditions(), scope(filling.pruned())))
                : answers;
    }

    private Scope scope(JsonObject settled) {
        return paging.conditions().over(settled);
    }

    private JsonObject merged(CompiledPage page, PageAt at, JsonObject answers, Sight sight) {
        return at.entry().isEmpty()
                ? merged(page.elements(), answers, "", sight)
                : inEntry(page, paging.stepsTo(page), at.entry().getAsInt(), answers, "", sight);
    }

    /** Goes down to the entry that the page is about; what is beside it stays as it is. */
    private JsonObject inEntry(
            CompiledPage page, List<Route.Step> steps, int index, JsonObject source, String prefix, Sight sight) {
        var element = steps.getFirst().element();
        var pointer = prefix + "/" + element.id();
        return switch (element) {
            case CompiledField field -> source;
            case CompiledGroup group -> {
                var before = Answers.object(source, group.id());
                var after = inEntry(page, steps.subList(1, steps.size()), index, before, pointer, sight);
                yield after.equals(before) ? source : with(source, group, after);
            }
            case CompiledRepeating group -> {
                List<JsonValue> entries = new ArrayList<>(Answers.array(source, group.id()));
                if (index >= Math.max(entries.size(), group.element().min())) {
                    yield source;
                }
                while (entries.size() <= index) {
                    entries.add(JsonValue.EMPTY_JSON_OBJECT);
                }
                var entry = entries.get(index) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
                entries.set(index, merged(page.elements(), entry, pointer + "/" + index, sight.within(pointer, index)));
                yield with(source, group, Answers.array(entries));
            }
        };
    }

    private static JsonObject with(JsonObject source, Compiled element, JsonValue value) {
        return Answers.builder(source).add(element.id(), value).build();
    }

    private JsonObject merged(List<Compiled> elements, JsonObject source, String prefix, Sight sight) {
        var result = Answers.builder(source);
        for (var element : elements) {
            if (sight.shows(element.when())) {
                var value = merged(element, Answers.value(source, element.id()), prefix + "/" + element.id(), sight);
                if (value == JsonValue.NULL) {
                    result.remove(element.id());
                } else {
                    result.add(element.id(), value);
                }
            }
        }
        return result.build();
    }

    private JsonValue merged(Compiled element, JsonValue value, String pointer, Sight sight) {
        return switch (element) {
            case CompiledField field -> merged(field, value, posted.get(pointer));
            case CompiledGroup group -> {
                var before = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
                var after = merged(group.children(), before, pointer, sight);
                yield after.isEmpty() ? value instanceof JsonObject ? JsonValue.NULL : value : after;
            }
            case CompiledRepeating group -> {
                var before = value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
                var after = merged(group, before, pointer, sight);
                yield after.isEmpty() ? value : after;
            }
        };
    }

    /** A calculated value is never taken, and what somebody has given for one goes. */
    private static JsonValue merged(CompiledField field, JsonValue value, List<String> entered) {
        if (field.isCalculated()) {
            return JsonValue.NULL;
        }
        return entered == null
                ? value
                : AnswerReading.stored(field.type(), entered).orElse(JsonValue.NULL);
    }

    private JsonArray merged(CompiledRepeating group, JsonArray before, String pointer, Sight sight) {
        List<JsonValue> entries = new ArrayList<>(before.size());
        for (var i = 0; i < before.size() || mayBegin(group, i, pointer + "/" + i + "/"); i++) {
            entries.add(
                    merged(group.children(), Answers.entry(before, i), pointer + "/" + i, sight.within(pointer, i)));
        }
        return Answers.array(entries);
    }

    /** The entries that are always shown begin by themselves; others when something is entered there. */
    private boolean mayBegin(CompiledRepeating group, int index, String prefix) {
        return index < group.element().max()
                && (index < group.element().min()
                        || posted.entrySet().stream()
                                .anyMatch(parameter ->
                                        parameter.getKey().startsWith(prefix) && isEntered(parameter.getValue())));
    }

    private static boolean isEntered(List<String> texts) {
        return texts != null && texts.stream().anyMatch(text -> text != null && !text.isBlank());
    }

    /** What the page shows at one place of the form. */
    private sealed interface Sight {
        Sight EVERYTHING = new Everything();

        boolean shows(Rule when);

        Sight within(String pointer, int index);

        record Everything() implements Sight {
            @Override
            public boolean shows(Rule when) {
                return true;
            }

            @Override
            public Sight within(String pointer, int index) {
                return this;
            }
        }

        record Settled(Conditions conditions, Scope scope) implements Sight {
            @Override
            public boolean shows(Rule when) {
                return conditions.hold(when, scope);
            }

            @Override
            public Sight within(String pointer, int index) {
                return new Settled(conditions, scope.within(scope.entryAt(pointer, index)));
            }
        }
    }
}
