package de.antragswerk.alg2;

import static de.antragswerk.alg2.Samples.with;
import static de.antragswerk.testkit.SampleAntraege.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FieldNode;
import de.antragswerk.form.Filling;
import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.form.EvidenceItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the main application asks, and of whom. */
class HauptantragTest {
    private final Alg2Plugin plugin = new Alg2Plugin();
    private final FormEngine engine = new FormEngine(
            plugin.form(plugin.descriptor()
                    .offerFor(FormPurpose.MAIN_APPLICATION)
                    .orElseThrow()
                    .current()),
            DAY);

    @Test
    void oneDeclarationOnAssetsIsEnoughInACrisis() {
        var declared = with("{'vermoegenLage':{'erheblich':false}}");
        var crisis = engine.on(DAY, DAY, Set.of("vereinfacht")).filling(declared);
        assertThat(questions(crisis, "vermoegen")).containsExactly("/vermoegenLage/erheblich");
        assertThat(crisis.check()).isEmpty();
        assertThat(crisis.evidence())
                .filteredOn(item -> item.id().startsWith("kontoauszuege"))
                .extracting(EvidenceItem::necessity)
                .containsExactly(EvidenceItem.Necessity.CAN_FOLLOW);
        assertThat(questions(engine.filling(declared), "vermoegen")).containsExactly("/vermoegenLage/vorhanden");
    }

    @Test
    void whoDeclaresGreatAssetsInACrisisNamesThem() {
        var answers = with("{'vermoegenLage':{'erheblich':true,'vorhanden':true}}");
        assertThat(questions(engine.on(DAY, DAY, Set.of("vereinfacht")).filling(answers), "vermoegen"))
                .contains("/vermoegenLage/erheblich", "/vermoegenLage/vorhanden", "/vermoegen/0/wert");
    }

    /** The kit once left the employers out, since the block that is included has some of its own. */
    @Test
    void everyIncomeFromWorkHasItsEmployers() {
        var job = with("{'einkommen':[{'art':'lohn','betrag':'900.00','rhythmus':'monatlich'}]}");
        assertThat(questions(engine.filling(job), "einkommen"))
                .contains("/einkommen/0/stellen/0/name", "/einkommen/0/stellen/0/brutto");
        var pension = with("{'einkommen':[{'art':'rente','betrag':'900.00','rhythmus':'monatlich'}]}");
        assertThat(questions(engine.filling(pension), "einkommen")).noneMatch(pointer -> pointer.contains("stellen"));
    }

    @Test
    void sumsAreCalculatedAndSent() {
        var sent = engine.pruned(Samples.OLENA);
        assertThat(sent.getString("wohnkosten")).isEqualTo("1170.00");
        assertThat(sent.getString("vermoegenSumme")).isEqualTo("812.40");
        var taras = sent.getJsonArray("personen").getJsonObject(0);
        assertThat(taras.getString("einkommenSumme")).isEqualTo("600.00");
        assertThat(taras.getBoolean("inBg")).isTrue();
        assertThat(taras.getJsonArray("einkommen")
                        .getJsonObject(0)
                        .getJsonObject("eks")
                        .getString("gewinn"))
                .isEqualTo("3600.00");
        assertThat(sent.getJsonArray("personen").getJsonObject(4).getBoolean("inBg"))
                .isFalse();
    }

    @Test
    void onlyASecondPartnerIsAnError() {
        var two = with("""
                {'haushalt':{'allein':false},
                 'personen':[{'beziehung':'ehe','geburtsdatum':'1990-01-01'},{'beziehung':'partner','geburtsdatum':'1991-01-01'}]}
                """);
        assertThat(engine.check(two)).extracting(Finding::code).contains("rule.paarNurEinmal");
        var young = with("{'haushalt':{'allein':false},'personen':[{'beziehung':'kind','geburtsdatum':'2006-01-01'}]}");
        assertThat(engine.filling(young).hints()).extracting(Finding::code).contains("rule.kindJuengerAlsEltern");
        assertThat(engine.check(young)).extracting(Finding::code).noneMatch(code -> code.startsWith("rule."));
    }

    private static List<String> questions(Filling filling, String page) {
        return filling.view(filling.page(page).orElseThrow())
                .fields()
                .filter(field -> !field.calculated())
                .map(FieldNode::pointer)
                .toList();
    }
}
