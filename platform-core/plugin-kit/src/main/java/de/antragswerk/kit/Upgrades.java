package de.antragswerk.kit;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Carries drafts to later form versions. An answer keeps its path unless a step between the two versions moves it; so a
 * version that only adds questions needs no step at all. What has no place in the new form stays where it was: the form
 * does not show it, and it is not lost.
 */
public record Upgrades(List<Step> steps) {

    /** @param moves old to new path, dotted, outside repeating groups */
    public record Step(FormId form, FormVersion to, Map<String, String> moves) {}

    public static Upgrades of(JsonArray steps) {
        return new Upgrades(steps.getValuesAs(JsonObject.class).stream()
                .map(step -> new Step(
                        new FormId(step.getString("form")),
                        FormVersion.parse(step.getString("to")),
                        step.getJsonObject("moves").entrySet().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, move -> ((JsonString) move.getValue()).getString()))))
                .sorted(Comparator.comparing(Step::to))
                .toList());
    }

    public JsonObject carry(FormId form, FormVersion from, FormVersion to, JsonObject answers) {
        var carried = answers;
        for (var step : steps) {
            if (step.form().equals(form)
                    && step.to().compareTo(from) > 0
                    && step.to().compareTo(to) <= 0) {
                for (var move : step.moves().entrySet()) {
                    carried = moved(carried, move.getKey(), move.getValue());
                }
            }
        }
        return carried;
    }

    private static JsonObject moved(JsonObject answers, String from, String to) {
        var value = value(answers, from);
        return value == JsonValue.NULL || value(answers, to) != JsonValue.NULL
                ? answers
                : with(without(answers, from), to, value);
    }

    private static JsonValue value(JsonObject answers, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            return answers.getOrDefault(path, JsonValue.NULL);
        }
        return answers.get(path.substring(0, dot)) instanceof JsonObject group
                ? value(group, path.substring(dot + 1))
                : JsonValue.NULL;
    }

    private static JsonObject without(JsonObject answers, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            return Json.createObjectBuilder(answers).remove(path).build();
        }
        var id = path.substring(0, dot);
        return Json.createObjectBuilder(answers)
                .add(id, without(answers.getJsonObject(id), path.substring(dot + 1)))
                .build();
    }

    private static JsonObject with(JsonObject answers, String path, JsonValue value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            return Json.createObjectBuilder(answers).add(path, value).build();
        }
        var id = path.substring(0, dot);
        var group = answers.get(id) instanceof JsonObject present ? present : JsonValue.EMPTY_JSON_OBJECT;
        return Json.createObjectBuilder(answers)
                .add(id, with(group, path.substring(dot + 1), value))
                .build();
    }
}
