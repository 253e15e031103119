package de.antragswerk.alg2;

import static de.antragswerk.testkit.SampleAntraege.DAY;
import static de.antragswerk.testkit.SampleAntraege.answers;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.kit.Upgrades;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import de.antragswerk.testkit.AntragGenerator;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftUpgradeTest {
    private static final FormId FORM = new FormId("hauptantrag");
    private static final FormVersion FIRST = new FormVersion(1, 0);
    private static final FormVersion OLD = new FormVersion(2, 0);
    private static final FormVersion NEW = new FormVersion(2, 1);
    private static final FormVersion LAST = new FormVersion(2, 2);

    @Test
    void noAnswerOfTheFirstVersionIsLost() {
        var generator = new AntragGenerator(first(), DAY);
        var plugin = new Alg2Plugin();
        for (var seed = 0; seed < 200; seed++) {
            var draft = generator.answers(seed);
            var upgraded = plugin.upgrade(FORM, FIRST, OLD, draft);
            var kept = leaves(upgraded).toList();
            assertThat(leaves(draft).filter(value -> !kept.contains(value)))
                    .as("seed %s: only what is said in other words", seed)
                    .allMatch(value -> saidInOtherWords(value, draft));
        }
    }

    /** Sex, the group of states and the house number have taken another form; see the table below. */
    private static boolean saidInOtherWords(JsonValue value, JsonObject draft) {
        return List.of("weiblich", "maennlich", "divers", "ohneAngabe", "deutsch", "eu", "andere", "ungeklaert")
                        .contains(text(value))
                || value.equals(draft.getJsonObject("konto").get("eigenes"))
                || Stream.of("strasse", "hausnummer")
                        .anyMatch(part ->
                                value.equals(draft.getJsonObject("anschrift").get(part)))
                || value.equals(draft.getJsonObject("staat").get("name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'person':{'geschlecht':'weiblich'}} | {'person':{'geschlecht':'w'}}",
                "{'person':{'geschlecht':'ohneAngabe'}} | {'person':{'geschlecht':'x'}}",
                "{'anschrift':{'festerWohnsitz':true,'strasse':'Am Markt','hausnummer':'3 a','plz':'65183'}}"
                        + " | {'anschrift':{'strasse':'Am Markt 3 a','plz':'65183'},'wohnsitz':{'fest':true}}",
                "{'staat':{'gruppe':'deutsch'}} | {'person':{'staatsangehoerigkeit':'DE'}}",
                "{'staat':{'gruppe':'eu','name':' polen '}}"
                        + " | {'aufenthalt':{'titel':'freizuegigkeit'},'person':{'staatsangehoerigkeit':'PL'}}",
                "{'staat':{'gruppe':'andere','name':'Ukraine'}} | {'person':{'staatsangehoerigkeit':'UA'}}",
                "{'staat':{'gruppe':'andere','name':'Atlantis'}} | {'staat':{'name':'Atlantis'}}",
                "{'konto':{'vorhanden':true,'eigenes':false,'inhaber':'Noor Haddad'}}"
                        + " | {'konto':{'vorhanden':true,'inhaber':'Noor Haddad'}}",
                "{'konto':{'vorhanden':false,'grund':'keines'}} | {'konto':{'vorhanden':false,'ohneGrund':'keines'}}",
                "{'haushalt':{'allein':false,'mitglieder':[{'vorname':'Noor'}]}}"
                        + " | {'haushalt':{'allein':false},'personen':[{'vorname':'Noor'}]}",
                "{'person':7,'staat':[]} | {'person':7,'staat':[]}"
            })
    void answersOfTheFirstVersionTakeTheirNewForm(String before, String after) {
        assertThat(new Alg2Plugin().upgrade(FORM, FIRST, OLD, answers(before))).isEqualTo(answers(after));
    }

    @Test
    void aDraftGoesOnUnderTheNextVersionAsIfNothingHadHappened() {
        var present = new Alg2Plugin();
        var next = NextVersion.plugin();
        var generator = new AntragGenerator(present.form(new FormRef(FORM, OLD)), DAY);
        var afterwards = new AntragGenerator(next.form(new FormRef(FORM, NEW)), DAY);
        for (var seed = 0; seed < 30; seed++) {
            var engine = afterwards.engine(seed);
            var draft = generator.answers(seed);
            var upgraded = next.upgrade(FORM, OLD, NEW, draft);
            assertThat(engine.pruned(upgraded)).isEqualTo(draft);
            assertThat(engine.check(upgraded)).isEmpty();
        }
    }

    @Test
    void noAnswerIsLostOverAChainOfThreeVersions() {
        var present = new Alg2Plugin();
        var last = NextVersion.last();
        var generator = new AntragGenerator(present.form(new FormRef(FORM, OLD)), DAY);
        var afterwards = new AntragGenerator(last.form(new FormRef(FORM, LAST)), DAY);
        for (var seed = 0; seed < 30; seed++) {
            var engine = afterwards.engine(seed);
            var draft = generator.answers(seed);
            var stepByStep = last.upgrade(FORM, NEW, LAST, last.upgrade(FORM, OLD, NEW, draft));
            assertThat(last.upgrade(FORM, OLD, LAST, draft)).isEqualTo(stepByStep);
            assertThat(leaves(engine.pruned(stepByStep))
                            .map(JsonValue::toString)
                            .sorted())
                    .as("what is sent, seed %s", seed)
                    .isEqualTo(leaves(draft).map(JsonValue::toString).sorted().toList());
            assertThat(engine.check(stepByStep)).isEmpty();
        }
    }

    @Test
    void theNextVersionServesTheOldOneUnchangedAndGivesNewDraftsTheNewOne() {
        var present = new Alg2Plugin();
        var next = NextVersion.plugin();
        var old = new FormRef(FORM, OLD);
        assertThat(next.form(old)).isEqualTo(present.form(old));
        assertThat(next.descriptor()
                        .offerFor(FormPurpose.MAIN_APPLICATION)
                        .orElseThrow()
                        .current())
                .isEqualTo(new FormRef(FORM, NEW));
        assertThat(next.texts(Locale.GERMAN)).containsAllEntriesOf(present.texts(Locale.GERMAN));
    }

    @Test
    void answersMoveToTheirNewPathsOverSeveralVersions() {
        var upgrades = Upgrades.of(Json.createArrayBuilder()
                .add(answers("{'form':'hauptantrag','to':'2.2','moves':{'person.ort':'herkunft.geburtsort'}}"))
                .add(answers("{'form':'hauptantrag','to':'2.1','moves':{'person.geburtsort':'person.ort'}}"))
                .add(answers("{'form':'anderes','to':'2.1','moves':{'person':'weg'}}"))
                .build());
        var draft = answers("{'person':{'vorname':'Jonas','geburtsort':'Münster'}}");
        assertThat(upgrades.carry(FORM, OLD, LAST, draft))
                .isEqualTo(answers("{'person':{'vorname':'Jonas'},'herkunft':{'geburtsort':'Münster'}}"));
        assertThat(upgrades.carry(FORM, OLD, NEW, draft))
                .isEqualTo(answers("{'person':{'vorname':'Jonas','ort':'Münster'}}"));
        assertThat(upgrades.carry(FORM, NEW, NEW, draft)).isEqualTo(draft);
        assertThat(upgrades.carry(FORM, OLD, NEW, answers("{'person':'kaputt'}")))
                .isEqualTo(answers("{'person':'kaputt'}"));
    }

    private static FormDefinition first() {
        return FormReader.read(
                DraftUpgradeTest.class.getResourceAsStream("/first/de/antragswerk/alg2/forms/hauptantrag-1.0.json"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }

    private static Stream<JsonValue> leaves(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream().flatMap(DraftUpgradeTest::leaves);
            case JsonArray array -> array.stream().flatMap(DraftUpgradeTest::leaves);
            default -> Stream.of(value);
        };
    }
}
