package de.antragswerk.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three tabs, and everything that browsers do with them in any order: typing, autosave, buttons, double clicks, pages
 * that come back from the browser's memory, requests that arrive late. Every text entered is unique, so that it can be
 * followed.
 */
class NothingIsLostTest {
    private static final int STEPS = 4_000;
    private final TwoTabs draft = new TwoTabs();
    private final List<Open> tabs = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private final Map<String, String> typedFor = new HashMap<>();
    private Random random;
    private int texts;
    private int clashes;
    private int removals;

    /** @param seen every text that this tab has shown, or that was entered in it */
    private record Open(TwoTabs.Tab tab, Set<String> seen) {
        void look() {
            tab.fields.values().forEach(seen::addAll);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 22, 2026, 60_600})
    void whateverTheOrderNoTextDisappearsUnseen(long seed) {
        random = new Random(seed);
        for (var tab = 0; tab < 3; tab++) {
            tabs.add(new Open(draft.open(), new LinkedHashSet<>()));
        }
        for (var step = 0; step < STEPS; step++) {
            step(tabs.get(random.nextInt(tabs.size())));
        }
        assertThat(clashes).as("the steps are wild enough").isGreaterThan(50);
        assertThat(removals).as("entries come and go").isGreaterThan(50);
    }

    private void step(Open open) {
        switch (random.nextInt(12)) {
            case 0 -> {
                open.tab.reload();
                open.look();
            }
            case 1, 2, 3, 4 -> type(open);
            case 5 -> autosave(open);
            case 6 -> deliver(open, open.tab.nextTurn());
            case 7 -> {
                var sent = open.tab.nextTurn();
                deliver(open, sent);
                deliver(open, sent);
            }
            case 8 -> button(open, new Reshaping.Add("/personen"));
            case 9 -> button(open, new Reshaping.Remove("/personen/" + random.nextInt(4)));
            case 10 -> postpone(open);
            default -> {
                if (!late.isEmpty()) {
                    late.remove(random.nextInt(late.size())).run();
                }
            }
        }
    }

    private void type(Open open) {
        var pointers = List.copyOf(open.tab.fields.keySet());
        var pointer = pointers.get(random.nextInt(pointers.size()));
        if (pointer.equals("/frage")) {
            open.tab.enter(pointer, random.nextBoolean() ? "ja" : "nein");
        } else if (!pointer.equals("/betrag")
                && !pointer.equals("/wege")
                && !(pointer.endsWith("/name") && !isBlank(open, pointer))) {
            var text = "t" + texts++;
            open.tab.enter(pointer, text);
            open.seen.add(text);
            if (pointer.endsWith("/notiz")) {
                typedFor.put(text, String.join("", open.tab.sheet.shown().at(pointer.replace("notiz", "name"))));
            }
        }
    }

    private static boolean isBlank(Open open, String pointer) {
        return open.tab.sheet.shown().at(pointer).isEmpty()
                && Shown.clean(open.tab.fields.get(pointer)).isEmpty();
    }

    private void autosave(Open open) {
        if (deliver(open, open.tab.nextTurn()).clashes().isEmpty()) {
            open.tab.refresh();
            open.look();
        }
    }

    private void button(Open open, Reshaping button) {
        open.tab.nextTurn();
        var sent = open.tab.sent(button);
        deliver(open, sent);
        if (random.nextBoolean()) {
            deliver(open, sent);
        }
        if (random.nextBoolean()) {
            open.tab.reload();
            open.look();
        }
    }

    private void postpone(Open open) {
        var sent = open.tab.nextTurn();
        var then = new Open(open.tab, new LinkedHashSet<>(open.seen));
        late.add(() -> deliver(then, sent));
    }

    private Merged deliver(Open open, Sent sent) {
        var before = texts(draft.answers());
        var overtaken = draft.edits().hasOvertaken(sent.sheet());
        var merged = draft.receive(sent);
        clashes += merged.clashes().size();
        var after = texts(draft.answers());
        var gone = new LinkedHashSet<>(before);
        gone.removeAll(after);
        assertThat(open.seen)
                .as("nothing disappears that this tab has never shown: %s", sent)
                .containsAll(gone);
        if (!overtaken) {
            everythingSentIsAccountedFor(sent, merged, after);
        }
        nothingStandsAtAnotherPerson();
        return merged;
    }

    private void everythingSentIsAccountedFor(Sent sent, Merged merged, Set<String> after) {
        var removes = merged.edits().latest().getLast().reshaped().contains("/personen")
                && sent.reshaping() instanceof Reshaping.Remove;
        removals += removes ? 1 : 0;
        sent.answers().forEach((pointer, texts) -> {
            var touched = !Shown.same(Shown.clean(texts), sent.sheet().shown().at(pointer));
            var told =
                    merged.clashes().stream().anyMatch(clash -> clash.pointer().equals(pointer))
                            || merged.unasked().contains(pointer);
            if (touched && !told && !removes && texts.getFirst().startsWith("t")) {
                assertThat(after).as("%s of %s", pointer, sent).containsAll(texts);
            }
        });
    }

    /** Names are only entered where none was shown, and a clash is never decided here: they stay with their person. */
    private void nothingStandsAtAnotherPerson() {
        draft.answers().getOrDefault("personen", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(person -> person.containsKey("notiz") && person.containsKey("name"))
                .forEach(person -> {
                    var shownName = typedFor.get(person.getString("notiz"));
                    if (!shownName.isEmpty()) {
                        assertThat(person.getString("name")).isEqualTo(shownName);
                    }
                });
    }

    private static Set<String> texts(JsonValue value) {
        var found = new LinkedHashSet<String>();
        strings(value).filter(text -> text.startsWith("t")).forEach(found::add);
        return found;
    }

    private static Stream<String> strings(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream().flatMap(NothingIsLostTest::strings);
            case JsonArray array -> array.stream().flatMap(NothingIsLostTest::strings);
            case JsonString text -> Stream.of(text.getString());
            default -> Stream.empty();
        };
    }
}
