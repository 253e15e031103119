package de.antragswerk.alg2;

import static de.antragswerk.testkit.SampleAntraege.DAY;
import static de.antragswerk.testkit.SampleAntraege.answers;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.kit.Upgrades;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.testkit.AntragGenerator;
import jakarta.json.Json;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftUpgradeTest {
    private static final FormId FORM = new FormId("hauptantrag");
    private static final FormVersion OLD = new FormVersion(1, 0);
    private static final FormVersion NEW = new FormVersion(1, 1);

    @Test
    void aDraftGoesOnUnderTheNextVersionAsIfNothingHadHappened() {
        var present = new Alg2Plugin();
        var next = NextVersion.plugin();
        var generator = new AntragGenerator(present.form(new FormRef(FORM, OLD)), DAY);
        var engine = new FormEngine(next.form(new FormRef(FORM, NEW)), DAY);
        for (var seed = 0; seed < 100; seed++) {
            var draft = generator.answers(seed);
            var upgraded = next.upgrade(FORM, OLD, NEW, draft);
            assertThat(engine.pruned(upgraded)).isEqualTo(draft);
            assertThat(engine.check(upgraded)).isEmpty();
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
                .add(answers("{'form':'hauptantrag','to':'1.2','moves':{'person.ort':'herkunft.geburtsort'}}"))
                .add(answers("{'form':'hauptantrag','to':'1.1','moves':{'person.geburtsort':'person.ort'}}"))
                .add(answers("{'form':'anderes','to':'1.1','moves':{'person':'weg'}}"))
                .build());
        var draft = answers("{'person':{'vorname':'Jonas','geburtsort':'Münster'}}");
        assertThat(upgrades.carry(FORM, OLD, new FormVersion(1, 2), draft))
                .isEqualTo(answers("{'person':{'vorname':'Jonas'},'herkunft':{'geburtsort':'Münster'}}"));
        assertThat(upgrades.carry(FORM, OLD, NEW, draft))
                .isEqualTo(answers("{'person':{'vorname':'Jonas','ort':'Münster'}}"));
        assertThat(upgrades.carry(FORM, NEW, NEW, draft)).isEqualTo(draft);
        assertThat(upgrades.carry(FORM, OLD, NEW, answers("{'person':'kaputt'}")))
                .isEqualTo(answers("{'person':'kaputt'}"));
    }
}
