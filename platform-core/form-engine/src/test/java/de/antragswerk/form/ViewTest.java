package de.antragswerk.form;

import static de.antragswerk.form.Sample.COMPLETE;
import static de.antragswerk.form.Sample.ENGINE;
import static de.antragswerk.form.Sample.json;
import static de.antragswerk.form.Sample.page;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewTest {

    @Test
    void showsOnlyWhatIsAsked() {
        assertThat(ENGINE.filling(json("{'lage':'allein'}")).pages())
                .extracting("id")
                .containsExactly("person", "konto");
        assertThat(ENGINE.filling(COMPLETE).view(page("person")).fields().map(FieldNode::pointer))
                .containsExactly(
                        "/person/name",
                        "/person/geburt",
                        "/lage",
                        "/kontakt/email",
                        "/kontakt/telefon",
                        "/kontakt/plz");
    }

    @Test
    void laysOutRepeatingGroups() {
        var node = (RepeatingNode)
                ENGINE.filling(COMPLETE).view(page("haushalt")).nodes().getFirst();
        assertThat(node.entries()).hasSize(1);
        assertThat(node.mayAdd()).isTrue();
        assertThat(node.mayRemove()).isFalse();
        var incomes = (RepeatingNode) node.entries().getFirst().get(2);
        assertThat(incomes.pointer()).isEqualTo("/mitglieder/0/einkommen");
        assertThat(incomes.textPath()).isEqualTo("mitglieder.einkommen");
        assertThat(incomes.entryPointer(0)).isEqualTo("/mitglieder/0/einkommen/0");
        assertThat(incomes.entries().getFirst()).extracting("pointer").contains("/mitglieder/0/einkommen/0/steuer");
    }

    @Test
    void offersTheNecessaryEntriesFromTheStart() {
        var node = (RepeatingNode) ENGINE.filling(JsonValue.EMPTY_JSON_OBJECT)
                .view(page("haushalt"))
                .nodes()
                .getFirst();
        assertThat(node.entries()).hasSize(1);
    }

    @Test
    void givesBackWhatWasEntered() {
        var answers = json("{'konto':true,'iban':'x','beginn':'2026-12-31','zimmer':'drei','quellen':['lohn']}");
        var fields = ENGINE.filling(answers).view(page("konto")).fields().toList();
        assertThat(fields)
                .extracting(FieldNode::entered)
                .containsExactly("ja", "x", "", "", "drei", "lohn", "31.12.2026");
        assertThat(fields.getFirst().selected()).containsExactly("ja");
        assertThat(fields.get(5).selected()).containsExactly("lohn");
        assertThat(fields.get(2).answered()).isFalse();
        assertThat(fields.get(2).selected()).isEmpty();
    }

    @Test
    void readsLikeAFormForPeople() {
        var texts = Map.of(
                "beispiel.title", "Beispielantrag",
                "beispiel.page.haushalt.title", "Ihr Haushalt",
                "beispiel.mitglieder.label", "Person",
                "beispiel.mitglieder.vorname.label", "Vorname",
                "beispiel.mitglieder.einkommen.label", "Einkommen",
                "beispiel.mitglieder.einkommen.betrag.label", "Betrag",
                "code.quelle.lohn", "Lohn oder Gehalt",
                "beispiel.person.label", "Sie selbst");
        var form = ENGINE.legible(COMPLETE, texts);
        assertThat(form.title()).isEqualTo("Beispielantrag");
        assertThat(form.sections()).extracting("title").containsExactly("person", "Ihr Haushalt", "konto");
        var person = form.sections().getFirst().entries();
        assertThat(person.get(0).heading()).isEqualTo("Sie selbst");
        assertThat(person.get(1).value()).isEqualTo("17.05.1994");
        assertThat(person).extracting("value").contains("keine Angabe");
        var household = form.sections().get(1).entries();
        assertThat(household.get(0))
                .isEqualTo(new LegibleForm.Entry("/mitglieder/0/vorname", "Person 1", "Vorname", "Jonas", true));
        assertThat(household.get(1).value()).isEqualTo("Ja");
        assertThat(household.get(2).value()).isEqualTo("Lohn oder Gehalt");
        assertThat(household.get(3))
                .isEqualTo(new LegibleForm.Entry(
                        "/mitglieder/0/einkommen/0/betrag", "Person 1 – Einkommen 1", "Betrag", "1.234,50 €", true));
    }

    @Test
    void saysHowToMendAFinding() {
        var finding = new Finding("/a", "too-long", Map.of("max", "20"));
        assertThat(FindingTexts.text(finding, Map.of(), Locale.GERMANY))
                .isEqualTo("Der Text ist zu lang. Bitte kürzen Sie ihn auf höchstens 20 Zeichen.");
        assertThat(FindingTexts.text(finding, Map.of(), Locale.JAPANESE)).startsWith("Der Text");
        assertThat(FindingTexts.text(finding, Map.of("finding.too-long", "Nur {max}!"), Locale.GERMAN))
                .isEqualTo("Nur 20!");
        assertThat(FindingTexts.text(new Finding("/a", "nie-gehört"), Map.of(), Locale.GERMAN))
                .isNotBlank();
    }
}
