package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.testkit.SampleAntraege;
import org.junit.jupiter.api.Test;

/** Drafts of the first version go on in the second one; {@code WbsContract} checks for many that no answer is lost. */
class DraftUpgradeTest {
    private static final FormId FORM = new FormId("antrag");
    private static final FormVersion FIRST = new FormVersion(1, 0);
    private static final FormVersion SECOND = new FormVersion(2, 0);
    private final WbsPlugin plugin = new WbsPlugin();

    @Test
    void answersStandWhereTheSecondVersionAsksForThem() {
        var upgraded = plugin.upgrade(
                FORM,
                FIRST,
                SECOND,
                SampleAntraege.answers("{'person': {'vorname': 'Aleyna'}, 'haushalt': {'allein': false},"
                        + "'mitglieder': [{'vorname': 'Can', 'beziehung': 'kind', 'geburtsdatum': '2020-01-01'}],"
                        + "'besonderes': {'behinderung': true, 'dringend': true, 'grund': 'Kündigung'},"
                        + "'einkommen': {'jahr': '20000', 'steuern': true}}"));
        assertThat(upgraded)
                .isEqualTo(SampleAntraege.answers("{'person': {'vorname': 'Aleyna'}, 'haushalt': {'allein': false},"
                        + "'mitglieder': [{'vorname': 'Can', 'beziehung': 'kind', 'geburtsdatum': '2020-01-01'}],"
                        + "'besonderes': {'dringend': true, 'grund': 'Kündigung'}, 'behindert': {'jemand': true},"
                        + "'einkommen': {'jahr': '20000', 'steuern': true}}"));
    }

    /** One sum of all cannot be divided among the persons; the citizen is told that it is no longer asked. */
    @Test
    void onlyTheSumOfAllIncomesIsNoLongerAsked() {
        var engine = new FormEngine(plugin.form(new FormRef(FORM, SECOND)), SampleAntraege.DAY);
        var upgraded = plugin.upgrade(
                FORM,
                FIRST,
                SECOND,
                SampleAntraege.answers(
                        "{'person': {'vorname': 'Aleyna', 'familienname': 'Sommer', 'geburtsdatum': '1990-01-01'},"
                                + "'kontakt': {'telefon': '0611 1234'}, 'anschrift': {'strasse': 'Weg 1', 'plz': '65183', 'ort': 'Wiesbaden'},"
                                + "'haushalt': {'allein': true}, 'kind': {'schwanger': false},"
                                + "'besonderes': {'behinderung': false, 'dringend': false}, 'einkommen': {'jahr': '20000'}}"));
        assertThat(engine.filling(upgraded).dropped())
                .extracting(dropped -> dropped.pointer())
                .containsExactly("/einkommen/jahr");
    }
}
