package de.antragswerk.alg2;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes after the main application. */
class FollowUpsTest {
    private final Alg2Plugin plugin = new Alg2Plugin();

    @Test
    void aRenewalActsFromTheDayAfterTheOldPeriod() {
        var file = prepared(
                FormPurpose.RENEWAL,
                "{'person': {'vorname': 'Mina', 'familienname': 'Vogt'}, 'bezug': {'nummer': '43502//0012345'},"
                        + "'zeitraum': {'bis': '2026-12-31'}, 'haushaltStand': {'unveraendert': true},"
                        + "'vermoegenStand': {'unveraendert': true}, 'wohnStand': {'unveraendert': false},"
                        + "'versicherungStand': {'unveraendert': true}, 'einkommenStand': {'vorhanden': false},"
                        + "'weiteres': {'aenderungen': false}}");
        assertThat(file.notes())
                .containsExactly(
                        "Weiterbewilligung: der bisherige Zeitraum endet am 31.12.2026; Leistungen kommen ab dem 01.01.2027 in Betracht"
                                + " (§ 37 Abs. 2, § 41 Abs. 3 SGB II).",
                        "Die Unterkunft oder ihre Kosten haben sich geändert (§ 22 Abs. 1 SGB II).",
                        "Nach den Angaben hat niemand im Haushalt Einkommen: bitte mit den Kontoauszügen vergleichen.",
                        "Angegebene Nummer der Bedarfsgemeinschaft: 43502//0012345");
        assertThat(file.content().getString("from")).isEqualTo("2027-01-01");
        assertThat(file.content().getString("purpose")).isEqualTo("RENEWAL");
        assertThat(file.schema()).isEqualTo("alg2/weiterbewilligung-1");
    }

    @Test
    void aLateRenewalIsTakenAndTheMainFormIsNamed() {
        var answers = "{'zeitraum': {'bis': '2026-01-31'}}";
        assertThat(prepared(FormPurpose.RENEWAL, answers).notes())
                .anyMatch(note -> note.startsWith("Der bisherige Zeitraum ist seit mehr als 6 Monaten abgelaufen."));
        assertThat(prepared(FormPurpose.RENEWAL, answers).content().getString("from"))
                .isEqualTo("2026-11-01");
        assertThat(plugin.indicate(antrag(FormPurpose.RENEWAL, answers)).lines())
                .extracting(Indication.Line::id)
                .containsExactly("renewal-late");
        assertThat(plugin.indicate(antrag(FormPurpose.RENEWAL, "{'zeitraum': {'bis': '2026-11-30'}}")))
                .isEqualTo(Indication.NONE);
    }

    @Test
    void theAuthorityDecidesHowLongTheShortFormIsEnough() {
        var plain = antrag(FormPurpose.RENEWAL, "{'zeitraum': {'bis': '2026-08-31'}}");
        var strict = new Antrag(
                plain.benefit(),
                plain.form(),
                plain.place(),
                plain.applicationDay(),
                plain.answers(),
                plain.evidence(),
                Json.createObjectBuilder()
                        .add("weiterbewilligung-frist-monate", 2)
                        .build());
        assertThat(plugin.indicate(plain).lines())
                .extracting(Indication.Line::id)
                .containsExactly("renewal-gap");
        assertThat(plugin.indicate(strict).lines())
                .extracting(Indication.Line::id)
                .containsExactly("renewal-late");
    }

    @Test
    void onlyTheChosenChangesAndTheirEvidenceAreAsked() {
        var form = plugin.form(plugin.descriptor()
                .offerFor(FormPurpose.CHANGE_NOTICE)
                .orElseThrow()
                .current());
        var filling = new FormEngine(form, SampleAntraege.DAY)
                .filling(SampleAntraege.answers("{'aenderungen': {'arten': ['arbeitsbeginn', 'konto']}}"));
        assertThat(filling.pages())
                .extracting(PageAt::id)
                .containsExactly("person", "anschrift", "arten", "arbeitsbeginn", "konto", "erklaerung");
        assertThat(filling.evidence())
                .extracting(EvidenceItem::id)
                .containsExactly("arbeitsvertrag", "ersteAbrechnung", "bankkarte");
    }

    @Test
    void changesAreToldWithTheirDays() {
        var file = prepared(
                FormPurpose.CHANGE_NOTICE,
                "{'aenderungen': {'arten': ['umzug', 'arbeitsende', 'sonstiges']},"
                        + "'umzug': {'zum': '2026-12-15', 'zusicherung': 'nein'},"
                        + "'arbeitsende': [{'bis': '2026-12-31'}, {'bis': '2026-11-30', 'arbeitslosengeld': 'nein'}]}");
        assertThat(file.notes())
                .containsExactly(
                        "Änderung: Umzug in eine andere Wohnung, Tag: 15.12.2026",
                        "Änderung: Eine Arbeit endet, Tag: 30.11.2026",
                        "Änderung: Etwas anderes",
                        "Umzug ohne Zusicherung: bitte vor dem Vertrag entscheiden, wenn möglich (§ 22 Abs. 4 und 5 SGB II).",
                        "Arbeitslosengeld ist noch nicht beantragt: bitte auf den Vorrang hinweisen (§ 12a SGB II).");
        assertThat(file.content().getJsonArray("changes")).hasSize(3);
        assertThat(file.content().containsKey("from")).isFalse();
    }

    /** What was told as a change is not asked again as the state of today. */
    @Test
    void togetherNothingIsAskedTwice() {
        var form = plugin.form(plugin.descriptor()
                .offerFor(FormPurpose.RENEWAL_AND_CHANGE)
                .orElseThrow()
                .current());
        var filling = new FormEngine(form, SampleAntraege.DAY)
                .filling(SampleAntraege.answers("{'aenderungen': {'arten': ['umzug', 'haushalt', 'vermoegen']}}"));
        assertThat(filling.pages())
                .extracting(PageAt::id)
                .contains("umzug", "haushalt", "vermoegen", "einkommenStand", "versicherungStand")
                .doesNotContain("wohnStand", "haushaltStand", "vermoegenStand");
        var file = prepared(
                FormPurpose.RENEWAL_AND_CHANGE,
                "{'zeitraum': {'bis': '2026-11-30'}, 'aenderungen': {'arten': ['konto']}, 'neuesKonto': {'ab': '2026-12-01'}}");
        assertThat(file.notes()).hasSize(2).last().isEqualTo("Änderung: Neues Konto, Tag: 01.12.2026");
        assertThat(file.content().getString("from")).isEqualTo("2026-12-01");
    }

    @Test
    void theProfilePreparesTheFirstTalkWithoutTellingOfHealth() {
        var file = prepared(
                FormPurpose.FOLLOW_UP,
                "{'lage': {'art': 'arbeitslos', 'unterstuetzung': ['deutsch', 'schulden']}, 'wunschberufe': [{'beruf': 'Köchin'}],"
                        + "'sprachen': [{'sprache': 'Ukrainisch', 'niveau': 'mutter'}, {'sprache': 'Deutsch', 'niveau': 'a2'}],"
                        + "'schule': {'abschluss': 'ausland', 'anerkannt': 'nein'}, 'betreuung': {'kinder': true, 'gesichert': 'teilweise'},"
                        + "'gesundheit': {'einschraenkung': 'ja', 'was': 'Rückenschmerzen'}}");
        assertThat(file.notes())
                .contains(
                        "Lage: Ich habe keine Arbeit",
                        "Wunschberufe: Köchin",
                        "Unterstützung gewünscht: Deutsch lernen; Schulden")
                .contains("Sprachen: Ukrainisch (Muttersprache); Deutsch (A2: einfache Gespräche)")
                .noneMatch(note -> note.contains("Rücken"));
    }

    private CaseFile prepared(FormPurpose purpose, String answers) {
        return ((Outcome.Ready) plugin.prepare(antrag(purpose, answers))).caseFile();
    }

    private Antrag antrag(FormPurpose purpose, String answers) {
        var sample = SampleAntraege.antrag(plugin, purpose, SampleAntraege.WIESBADEN, SampleAntraege.answers(answers));
        return new Antrag(
                sample.benefit(), sample.form(), sample.place(), sample.applicationDay(), sample.answers(), List.of());
    }
}
