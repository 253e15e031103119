package de.antragswerk.form;

import de.antragswerk.form.Compiled.CompiledGroup;
import de.antragswerk.form.Compiled.CompiledRepeating;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which pages are asked, given the settled answers. Pages about the same entries follow each other entry by entry. */
record Paging(CompiledForm form, Conditions conditions) {

    List<PageAt> asked(JsonObject settled) {
        var scope = conditions.over(settled);
        List<PageAt> asked = new ArrayList<>();
        for (var start = 0; start < form.pages().size(); ) {
            var run = run(start);
            if (!run.getFirst().isForEntries()) {
                if (conditions.hold(run.getFirst().when(), scope)) {
                    asked.add(PageAt.once(run.getFirst().page()));
                }
            } else {
                forEntries(run, settled, scope, asked);
            }
            start += run.size();
        }
        return List.copyOf(asked);
    }

    private List<CompiledPage> run(int start) {
        var first = form.pages().get(start);
        var end = start + 1;
        while (first.isForEntries()
                && end < form.pages().size()
                && together(first, form.pages().get(end))) {
            end++;
        }
        return form.pages().subList(start, end);
    }

    private static boolean together(CompiledPage one, CompiledPage other) {
        return one.page().each().equals(other.page().each())
                && one.page().section().equals(other.page().section());
    }

    private void forEntries(List<CompiledPage> run, JsonObject settled, Scope scope, List<PageAt> asked) {
        var steps = stepsTo(run.getFirst());
        var entries = entries(steps, settled, scope);
        for (var i = 0; i < entries.size(); i++) {
            var inEntry = scope.within(entries.get(i));
            for (var page : run) {
                if (conditions.hold(page.when(), inEntry)) {
                    asked.add(PageAt.of(page.page(), i));
                }
            }
        }
    }

    List<Route.Step> stepsTo(CompiledPage forEntries) {
        return form.routes().to(forEntries.page().each().orElseThrow()).steps();
    }

    /** The entries that are shown; empty ones where the group demands more than there are; none while it is hidden. */
    private List<JsonObject> entries(List<Route.Step> steps, JsonObject settled, Scope scope) {
        var object = settled;
        for (var step : steps) {
            if (!conditions.hold(step.guard(), scope)
                    || !conditions.hold(step.element().when(), scope)) {
                return List.of();
            }
            switch (step.element()) {
                case CompiledGroup group -> object = Answers.object(object, group.id());
                case CompiledRepeating group -> {
                    var known = Answers.array(object, group.id());
                    var least = Math.max(known.size(), group.element().min());
                    return IntStream.range(0, Math.min(least, group.element().max()))
                            .mapToObj(i -> Answers.entry(known, i))
                            .toList();
                }
                case CompiledField field -> throw new IllegalStateException("no entries in " + field.textPath());
            }
        }
        throw new IllegalStateException("the way to a repeating group ends at one");
    }

    /** Where the entry of a page lies within any answers; the root for a page that is asked once. */
    Cut cut(PageAt at, JsonObject answers) {
        var page = form.page(at.page().id());
        if (at.entry().isEmpty()) {
            return new Cut("", answers);
        }
        var index = at.entry().getAsInt();
        var pointer = new StringBuilder();
        JsonValue found = answers;
        for (var step : stepsTo(page)) {
            pointer.append('/').append(step.element().id());
            found = found instanceof JsonObject object
                    ? Answers.value(object, step.element().id())
                    : JsonValue.NULL;
        }
        pointer.append('/').append(index);
        return new Cut(
                pointer.toString(),
                found instanceof JsonArray array ? Answers.entry(array, index) : JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The part of the answers that a page is about. */
    record Cut(String pointer, JsonObject object) {}
}
