package de.antragswerk.form;

import static de.antragswerk.form.Household.ENGINE;
import static de.antragswerk.form.Household.THREE;
import static de.antragswerk.form.Household.filling;
import static de.antragswerk.form.Household.page;
import static de.antragswerk.form.Sample.json;
import static de.antragswerk.form.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachPagesTest {

    @Test
    void asksEntryByEntryAndLeavesOutWhomItDoesNotConcern() {
        assertThat(filling(THREE).pages())
                .extracting(PageAt::id)
                .containsExactly(
                        "haushalt", "einkommen-1", "herkunft-1", "einkommen-2", "herkunft-2", "herkunft-3", "wohnung");
    }

    @Test
    void asksNobodyWhereTheGroupIsHidden() {
        assertThat(filling(json("{'allein':true}")).pages())
                .extracting(PageAt::id)
                .containsExactly("haushalt", "wohnung");
        var hidden = Answers.builder(THREE).add("allein", JsonValue.TRUE).build();
        assertThat(filling(hidden).pruned()).doesNotContainKey("haushalt");
    }

    @Test
    void asksTheNecessaryEntriesFromTheStart() {
        assertThat(filling(JsonValue.EMPTY_JSON_OBJECT).page("einkommen-1")).isPresent();
        assertThat(filling(JsonValue.EMPTY_JSON_OBJECT).page("einkommen-2")).isEmpty();
    }

    @Test
    void showsOnlyTheEntrysOwnQuestions() {
        assertThat(filling(THREE).view(page("herkunft-3")).fields().map(FieldNode::pointer))
                .containsExactly("/haushalt/personen/2/land", "/haushalt/personen/2/geburtsort");
        assertThat(filling(THREE).view(page("haushalt")).fields().map(FieldNode::pointer))
                .contains("/haushalt/personen/2/vorname")
                .doesNotContain("/haushalt/personen/2/land");
    }

    @Test
    void conditionsSeeThreeEntriesAround() {
        var pointer = "/haushalt/personen/0/einkommen/0/arbeitgeber/0/verwandt";
        assertThat(filling(THREE).view(page("einkommen-1")).fields().map(FieldNode::pointer))
                .contains(pointer);
        var renamed = ENGINE.merge(page("haushalt"), THREE, posted("/haushalt/personen/0/vorname", "Jan"));
        assertThat(filling(renamed).view(page("einkommen-1")).fields().map(FieldNode::pointer))
                .doesNotContain(pointer);
    }

    @Test
    void takesOnlyWhatIsPostedForThisEntry() {
        var merged = ENGINE.merge(
                page("herkunft-2"),
                THREE,
                posted(
                        "/haushalt/personen/1/land", "SY",
                        "/haushalt/personen/0/land", "TR",
                        "/haushalt/personen/1/vorname", "Fremd",
                        "/flaeche", "7"));
        assertThat(merged.getValue("/haushalt/personen/1/land")).isEqualTo(Answers.string("SY"));
        assertThat(merged.getValue("/haushalt/personen/0/land")).isEqualTo(Answers.string("DE"));
        assertThat(merged.getValue("/haushalt/personen/1/vorname")).isEqualTo(Answers.string("Olena"));
        assertThat(merged.get("flaeche")).isEqualTo(THREE.get("flaeche"));
    }

    @Test
    void theGroupsOwnPageLeavesTheOthersAlone() {
        var merged = ENGINE.merge(page("haushalt"), THREE, posted("/haushalt/personen/0/vorname", "Jon"));
        assertThat(merged.getValue("/haushalt/personen/0/einkommen"))
                .isEqualTo(THREE.getValue("/haushalt/personen/0/einkommen"));
    }

    @Test
    void beginsAnEntryThatTheFormDemands() {
        var merged = ENGINE.merge(
                page("herkunft", 0), JsonValue.EMPTY_JSON_OBJECT, posted("/haushalt/personen/0/land", "DE"));
        assertThat(merged).isEqualTo(json("{'haushalt':{'personen':[{'land':'DE'}]}}"));
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "8", "99999", "2147483647"})
    void takesNothingForAnEntryThatIsNotThere(int entry) {
        var one = json("{'haushalt':{'personen':[{'vorname':'A'}]}}");
        assertThat(ENGINE.merge(page("herkunft", entry), one, posted("/haushalt/personen/" + entry + "/land", "DE")))
                .isEqualTo(one);
    }

    @Test
    void anEntryGoesWithAllItsAnswers() {
        var two = ENGINE.removeEntry(THREE, "/haushalt/personen/1");
        assertThat(two.getValue("/haushalt/personen").asJsonArray())
                .extracting(entry -> entry.asJsonObject().getString("land"))
                .containsExactly("DE", "XS");
    }

    @Test
    void entriesInsideAnEntryCanBeAddedFromItsPage() {
        var more = ENGINE.addEntry(THREE, "/haushalt/personen/0/einkommen");
        assertThat(more.getValue("/haushalt/personen/0/einkommen").asJsonArray())
                .hasSize(3);
        assertThat(ENGINE.removeEntry(more, "/haushalt/personen/0/einkommen/2")).isEqualTo(THREE);
        assertThat(ENGINE.addEntry(THREE, "/einkommen")).isEqualTo(THREE);
    }

    @Test
    void findingsLieOnThePageThatAsks() {
        var without = ENGINE.merge(page("einkommen-2"), THREE, posted("/haushalt/personen/1/hatEinkommen", ""));
        var finding = new Finding("/haushalt/personen/1/hatEinkommen", "required");
        assertThat(filling(without).check()).containsExactly(finding);
        assertThat(filling(without).check(page("einkommen-2"))).containsExactly(finding);
        assertThat(filling(without).check(page("einkommen-1"))).isEmpty();
        assertThat(filling(without).check(page("haushalt"))).isEmpty();
        assertThat(filling(without).pageOf(finding.pointer())).contains(page("einkommen-2"));
    }

    @ParameterizedTest
    @CsvSource({
        "/haushalt/personen/0/einkommen/1/betrag,einkommen-1",
        "/haushalt/personen/0/einkommen,einkommen-1",
        "/haushalt/personen/2/einkommen,''",
        "/haushalt/personen/2/land,herkunft-3",
        "/haushalt/personen/2/vorname,haushalt",
        "/haushalt/personen/2/fremd,haushalt",
        "/haushalt/personen/2,haushalt",
        "/haushalt/personen,haushalt",
        "/haushalt/personen/9/land,''",
        "/haushalt/personen/land,''",
        "/flaeche,wohnung",
        "flaeche,''",
        "/fremd,''",
        "/,''",
        "'',''"
    })
    void knowsThePageOfAnAnswer(String pointer, String page) {
        assertThat(filling(THREE).pageOf(pointer).map(PageAt::id).orElse("")).isEqualTo(page);
    }

    @Test
    void tooManyEntriesAreFoundOnTheGroupsOwnPage() {
        JsonObject many = THREE;
        for (var i = 3; i < 8; i++) {
            many = ENGINE.addEntry(many, "/haushalt/personen");
        }
        assertThat(ENGINE.addEntry(many, "/haushalt/personen")).isEqualTo(many);
        var entries =
                new java.util.ArrayList<>(many.getValue("/haushalt/personen").asJsonArray());
        entries.add(JsonValue.EMPTY_JSON_OBJECT);
        var nine = Answers.builder()
                .add("allein", JsonValue.FALSE)
                .add("haushalt", Answers.builder().add("personen", Answers.array(entries)))
                .build();
        assertThat(filling(nine).check(page("haushalt")))
                .contains(new Finding("/haushalt/personen", "too-many", Map.of("max", "8")));
        assertThat(filling(nine).page("herkunft-9")).isEmpty();
    }

    @Test
    void entriesHaveNames() {
        assertThat(filling(THREE).name(page("herkunft-1"))).isEqualTo("Jonas Petersen");
        assertThat(filling(THREE).name(page("herkunft-2"))).isEqualTo("Olena");
        assertThat(filling(THREE).name(page("wohnung"))).isEmpty();
        assertThat(filling(JsonValue.EMPTY_JSON_OBJECT).name(page("herkunft", 0)))
                .isEmpty();
        var group = (GroupNode) filling(THREE).view(page("haushalt")).nodes().get(1);
        assertThat(((RepeatingNode) group.children().getFirst()).names())
                .containsExactly("Jonas Petersen", "Olena", "Mila");
    }

    @Test
    void readsUnderTheEntrysName() {
        var texts = Map.of(
                "haushalt.page.herkunft.title", "Herkunft von {name}",
                "haushalt.page.einkommen.title", "Einkommen",
                "haushalt.haushalt.personen.label", "Person");
        var sections = filling(THREE).legible(texts).sections();
        assertThat(sections)
                .extracting(LegibleForm.Section::title)
                .contains("Herkunft von Person 2: Olena", "Einkommen – Person 1: Jonas Petersen");
        assertThat(sections)
                .filteredOn(section -> section.page().equals("herkunft-3"))
                .flatExtracting(LegibleForm.Section::entries)
                .extracting(LegibleForm.Entry::value)
                .containsExactly("staatenlos", "keine Angabe");
        assertThat(filling(THREE).legible(texts, Locale.ENGLISH).sections())
                .flatExtracting(LegibleForm.Section::entries)
                .extracting(LegibleForm.Entry::value)
                .contains("Ukraine", "Germany", "29 February 2020", "1,000.50 €", "62.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "62,5       | 62.5    | ''",
                "62.5       | 62.5    | ''",
                "1.234,25   | 1234.25 | out-of-range",
                "1.234      | 1234    | out-of-range",
                "7          | 7       | ''",
                "62,125     | 62.125  | too-many-digits",
                "4,99       | 4.99    | out-of-range",
                "viel       | viel    | not-a-decimal",
                "1,234.5    | 1,234.5 | not-a-decimal",
                "-          | -       | not-a-decimal"
            })
    void readsAndChecksDecimals(String entered, String stored, String code) {
        var merged = ENGINE.merge(page("wohnung"), THREE, posted("/flaeche", entered));
        assertThat(merged.getString("flaeche")).isEqualTo(stored);
        assertThat(filling(merged).check().stream()
                        .map(Finding::code)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"de,DE,''", "XK,XK,''", "QQ,QQ,unknown-code", "Syrien,Syrien,unknown-code"})
    void readsAndChecksCountries(String entered, String stored, String code) {
        var merged = ENGINE.merge(page("herkunft-1"), THREE, posted("/haushalt/personen/0/land", entered));
        assertThat(merged.getValue("/haushalt/personen/0/land")).isEqualTo(Answers.string(stored));
        assertThat(filling(merged).check().stream()
                        .map(Finding::code)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void aPlaceNameMayBeAnyAndNotTooLong() {
        var pointer = "/haushalt/personen/0/geburtsort";
        var good = ENGINE.merge(page("herkunft-1"), THREE, posted(pointer, "  Odessa "));
        assertThat(good.getValue(pointer)).isEqualTo(Answers.string("Odessa"));
        assertThat(filling(good).check()).isEmpty();
        var bad = ENGINE.merge(page("herkunft-1"), THREE, posted(pointer, "x".repeat(31)));
        assertThat(filling(bad).check()).containsExactly(new Finding(pointer, "too-long", Map.of("max", "30")));
    }

    @Test
    void crisisSetsHideWhatTheySpare() {
        assertThat(filling(THREE).view(page("wohnung")).fields().map(FieldNode::pointer))
                .contains("/belege");
        var spared = ENGINE.on(Sample.DAY, Sample.DAY, java.util.Set.of("vereinfacht"));
        assertThat(spared.filling(THREE).view(page("wohnung")).fields().map(FieldNode::pointer))
                .doesNotContain("/belege");
    }
}
