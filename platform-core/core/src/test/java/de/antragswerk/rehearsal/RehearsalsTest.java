package de.antragswerk.rehearsal;

import static de.antragswerk.rehearsal.Versions.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.StoredDraft;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.problem.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private final Benefits benefits = Versions.none();

    /** The place moves into a group, as the second version asks it. */
    private static JsonObject moved(JsonObject before) {
        if (!before.containsKey("ort")) {
            return before;
        }
        var after = Json.createObjectBuilder(before).remove("ort");
        return after.add("wohnung", Json.createObjectBuilder().add("ort", before.get("ort")))
                .build();
    }

    private static JsonObject failing(JsonObject before) {
        throw new IllegalStateException("defect");
    }

    private void bothVersions() {
        Versions.arrive(benefits, Versions.OLD, draft -> draft);
        Versions.arrive(benefits, Versions.NEW, RehearsalsTest::moved);
    }

    private Rehearsal rehearsed(List<StoredDraft> drafts) {
        var byId = drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.id().toString()))
                .toList();
        var rehearsals = new Rehearsals(benefits, null, null, CLOCK);
        return rehearsals.rehearse(
                benefits.require(Versions.BENEFIT, "0.2.0"),
                (last, most) -> byId.stream()
                        .filter(draft -> draft.id().toString().compareTo(last.toString()) > 0)
                        .limit(most)
                        .toList());
    }

    private static StoredDraft draft(FormVersion version, Optional<JsonObject> answers) {
        return new StoredDraft(
                UUID.randomUUID(),
                new FormRef(Versions.FORM, version),
                Optional.of("0.1.0"),
                Optional.empty(),
                Set.of(),
                answers);
    }

    private Tally only(String json) {
        var result = rehearsed(List.of(draft(Versions.OLD, Optional.of(answers(json)))));
        assertThat(result.tallies()).hasSize(1);
        return result.tallies().getFirst();
    }

    private static List<String> effects(Tally tally) {
        return Stream.of(Effect.values())
                .filter(effect -> tally.of(effect) > 0)
                .map(Effect::name)
                .toList();
    }

    /** The new page "kontakt" stands behind "person" and before "wohnen". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                          |            | 1",
                "{'ort':'Mainz'}                             |            | 1",
                "{'name':'Ada'}                              | NEW_ANSWER | 0",
                "{'name':'Ada','ort':'Mainz'}                | NEW_ANSWER | 0",
                "{'name':'Ohne Frage','ort':'Mainz'}         |            | 1",
                "{'name':'Ohne Frage'}                       |            | 1",
                "{'name':'Ohne Frage','ort':'Kontaktstadt'}  | NEW_ANSWER | 0",
                "{'name':'Ohne Frage','spitzname':'Adi'}     | DROPPED    | 0",
                "{'name':'Ada','spitzname':'Adi'}            | NEW_ANSWER DROPPED | 0",
                "{'fremd':'x','ort':'Mainz'}                 |            | 1"
            })
    void tellsWhatADraftWouldMeet(String json, String expected, long unchanged) {
        bothVersions();
        var tally = only(json);
        assertThat(String.join(" ", effects(tally))).isEqualTo(expected == null ? "" : expected);
        assertThat(tally.unchanged()).isEqualTo(unchanged);
    }

    @Test
    void anUpgradeThatForgetsAnAnswerDoesNotPass() {
        Versions.arrive(benefits, Versions.OLD, draft -> draft);
        Versions.arrive(benefits, Versions.NEW, draft -> answers("{'name':'Ohne Frage'}"));
        assertThat(effects(only("{'name':'Ohne Frage','ort':'Mainz'}"))).containsExactly("NEW_ANSWER", "LOST");
        assertThat(rehearsed(List.of(draft(Versions.OLD, Optional.of(answers("{'name':'Ohne Frage','ort':'Mainz'}")))))
                        .passed())
                .isFalse();
    }

    @Test
    void otherWordsForAnAnswerAreNoLoss() {
        Versions.arrive(benefits, Versions.OLD, draft -> draft);
        Versions.arrive(
                benefits, Versions.NEW, draft -> answers("{'name':'Ohne Frage','wohnung':{'ort':'65183 Mainz'}}"));
        var tally = only("{'name':'Ohne Frage','ort':'Mainz'}");
        assertThat(effects(tally)).containsExactly("REWORDED");
        assertThat(tally.unchanged()).isOne();
    }

    @Test
    void aDraftWhoseOwnVersionIsGoneIsNotComparedButCarried() {
        Versions.arrive(benefits, Versions.NEW, RehearsalsTest::moved);
        assertThat(effects(only("{'name':'Ada','ort':'Mainz'}"))).containsExactly("NOT_COMPARABLE");
    }

    @Test
    void aFailingUpgradeIsCountedAndTheOthersGoOn() {
        Versions.arrive(benefits, Versions.OLD, draft -> draft);
        Versions.arrive(benefits, Versions.NEW, RehearsalsTest::failing);
        var result = rehearsed(
                List.of(draft(Versions.OLD, Optional.of(answers("{}"))), draft(Versions.OLD, Optional.empty())));
        var tally = result.tallies().getFirst();
        assertThat(tally.drafts()).isEqualTo(2);
        assertThat(tally.of(Effect.FAILED)).isOne();
        assertThat(tally.of(Effect.UNREADABLE)).isOne();
        assertThat(tally.unchanged()).isZero();
        assertThat(result.passed()).isFalse();
    }

    @Test
    void everyDraftIsCountedOnceAndNoAnswerOfAnyIsLost() {
        bothVersions();
        var random = new Random(4);
        var drafts = new ArrayList<StoredDraft>();
        var served = 0L;
        for (var i = 0; i < 3 * Rehearsals.BATCH; i++) {
            var version = random.nextInt(4) == 0 ? Versions.NEW : Versions.OLD;
            served += version.equals(Versions.NEW) ? 1 : 0;
            drafts.add(draft(version, Optional.of(anyAnswers(random))));
        }
        var result = rehearsed(drafts);
        var tally = result.tallies().getFirst();
        assertThat(result.staying()).isEqualTo(served);
        assertThat(tally.drafts()).isEqualTo(drafts.size() - served);
        assertThat(tally.of(Effect.LOST)).isZero();
        assertThat(result.passed()).isTrue();
        assertThat(tally.unchanged()).isPositive().isLessThan(tally.drafts());
    }

    private static JsonObject anyAnswers(Random random) {
        var answers = Json.createObjectBuilder();
        for (var id : List.of("name", "spitzname", "ort", "fremd")) {
            if (random.nextBoolean()) {
                answers.add(id, random.nextInt(3) == 0 ? "Ohne Frage" : "Wort " + random.nextInt(5));
            }
        }
        return answers.build();
    }

    @Test
    void aVersionThatIsNotInstalledCannotBeTried() {
        bothVersions();
        assertThatThrownBy(() -> new Rehearsals(benefits, null, null, CLOCK).rehearse(Versions.BENEFIT, "9.9.9"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
