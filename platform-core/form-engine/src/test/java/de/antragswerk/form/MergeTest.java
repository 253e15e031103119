package de.antragswerk.form;

import static de.antragswerk.form.Sample.COMPLETE;
import static de.antragswerk.form.Sample.ENGINE;
import static de.antragswerk.form.Sample.json;
import static de.antragswerk.form.Sample.page;
import static de.antragswerk.form.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    private static final JsonObject NOTHING = JsonValue.EMPTY_JSON_OBJECT;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "konto  | /konto        | ja                          | {'konto':true}",
                "konto  | /konto        | Nein                        | {'konto':false}",
                "konto  | /konto        | vielleicht                  | {'konto':'vielleicht'}",
                "konto  | /rentennummer | 15 070649 c 103             | {'rentennummer':'15070649C103'}",
                "konto  | /zimmer       | 3                           | {'zimmer':3}",
                "konto  | /zimmer       | drei                        | {'zimmer':'drei'}",
                "konto  | /beginn       | 1.2.2027                    | {'beginn':'2027-02-01'}",
                "konto  | /beginn       | 01 . 02 . 2027              | {'beginn':'2027-02-01'}",
                "konto  | /beginn       | 2027-02-01                  | {'beginn':'2027-02-01'}",
                "konto  | /beginn       | 31.2.2027                   | {'beginn':'31.2.2027'}",
                "person | /kontakt/plz  | 65 183                      | {'kontakt':{'plz':'65183'}}",
                "person | /person/name  | '  Samira   Haddad '        | {'person':{'name':'Samira   Haddad'}}",
            })
    void storesWhatItCanReadAndKeepsWhatItCannot(String page, String pointer, String text, String expected) {
        assertThat(ENGINE.merge(page(page), NOTHING, posted(pointer, text))).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56   | 1234.56",
                "1234,5     | 1234.50",
                "1234       | 1234.00",
                "1 234,56 € | 1234.56",
                "450 Euro   | 450.00",
                "12,-       | 12.00",
                "1234.56    | 1234.56",
                "1.234      | 1234.00",
                "-5,00      | -5.00",
                "1,234.56   | 1,234.56",
                "12,345     | 12,345",
                "viel       | viel"
            })
    void readsAmountsTheGermanWay(String text, String stored) {
        var merged = ENGINE.merge(page("haushalt"), COMPLETE, posted("/mitglieder/0/einkommen/0/betrag", text));
        assertThat(merged.getValue("/mitglieder/0/einkommen/0/betrag")).isEqualTo(Answers.string(stored));
    }

    @Test
    void storesChoicesOfSeveral() {
        var posted = Map.of("/quellen", List.of("", "lohn", "rente", "lohn"));
        assertThat(ENGINE.merge(page("konto"), NOTHING, posted)).isEqualTo(json("{'quellen':['lohn','rente']}"));
        assertThat(ENGINE.merge(page("konto"), json("{'quellen':['lohn']}"), posted("/quellen", "")))
                .isEmpty();
    }

    @Test
    void leavesAbsentParametersAndOtherPagesAlone() {
        var merged = ENGINE.merge(
                page("person"), COMPLETE, posted("/person/name", "Samira Haddad-Weber", "/zimmer", "9", "/fremd", "x"));
        assertThat(merged)
                .isEqualTo(Answers.builder(COMPLETE)
                        .add("person", json("{'name':'Samira Haddad-Weber','geburt':'1994-05-17'}"))
                        .build());
    }

    @Test
    void blankRemovesAnAnswerAndAnEmptyGroup() {
        var merged = ENGINE.merge(page("person"), COMPLETE, posted("/kontakt/plz", "  "));
        assertThat(merged).doesNotContainKey("kontakt");
    }

    @Test
    void keepsTheAnswerThatThisVeryPostHides() {
        var before = json("{'konto':true,'iban':'DE89370400440532013000'}");
        var merged = ENGINE.merge(page("konto"), before, posted("/konto", "nein", "/iban", ""));
        assertThat(merged).isEqualTo(json("{'konto':false,'iban':'DE89370400440532013000'}"));
        assertThat(ENGINE.pruned(merged)).isEqualTo(json("{'konto':false}"));
    }

    @Test
    void takesTheAnswerThatThisVeryPostShows() {
        var merged = ENGINE.merge(
                page("konto"), NOTHING, posted("/konto", "ja", "/iban", "de89 3704 0044 0532 0130 00", "/bank", "ABC"));
        assertThat(merged).isEqualTo(json("{'konto':true,'iban':'DE89370400440532013000','bank':'ABC'}"));
    }

    @Test
    void takesNothingForAHiddenPage() {
        var alone = json("{'lage':'allein'}");
        assertThat(ENGINE.merge(page("haushalt"), alone, posted("/mitglieder/0/vorname", "Jonas")))
                .isEqualTo(alone);
    }

    @Test
    void beginsEntriesOneAfterTheOther() {
        var merged = ENGINE.merge(
                page("haushalt"),
                NOTHING,
                posted(
                        "/mitglieder/0/vorname", "Jonas",
                        "/mitglieder/1/vorname", "Olena",
                        "/mitglieder/2/vorname", " ",
                        "/mitglieder/7/vorname", "weit",
                        "/mitglieder/99999999999/vorname", "weiter",
                        "/mitglieder/-1/vorname", "davor",
                        "/mitglieder/x/vorname", "quer",
                        "/mitglieder/00/vorname", "null"));
        assertThat(merged).isEqualTo(json("{'mitglieder':[{'vorname':'Jonas'},{'vorname':'Olena'}]}"));
    }

    @Test
    void takesNoMoreEntriesThanAllowed() {
        var merged = ENGINE.merge(
                page("haushalt"),
                json("{'mitglieder':[{'vorname':'A'},{'vorname':'B'},{'vorname':'C'}]}"),
                posted("/mitglieder/3/vorname", "D"));
        assertThat(merged.getJsonArray("mitglieder")).hasSize(3);
    }

    @Test
    void answersInsideEntriesFollowTheirConditions() {
        var merged = ENGINE.merge(
                page("haushalt"),
                COMPLETE,
                posted("/mitglieder/0/einkommen/0/steuer", "86095742719", "/mitglieder/0/vorname", "Olena"));
        assertThat(merged.getValue("/mitglieder/0/einkommen/0").asJsonObject()).doesNotContainKey("steuer");
        var jonas = ENGINE.merge(page("haushalt"), COMPLETE, posted("/mitglieder/0/einkommen/0/steuer", "86095742719"));
        assertThat(jonas.getValue("/mitglieder/0/einkommen/0/steuer")).isEqualTo(Answers.string("86095742719"));
    }

    @Test
    void keepsControlSignsAndBrokenSurrogatesOut() {
        var merged = ENGINE.merge(page("person"), NOTHING, posted("/person/name", "A\u0000b\ud800c\r\nd\u001b"));
        assertThat(merged).isEqualTo(json("{'person':{'name':'Ab\ufffdc d'}}"));
        var lines = ENGINE.merge(page("person"), json("{'lage':'anders'}"), posted("/anderes", "eins\r\nzwei\u0007"));
        assertThat(lines.getString("anderes")).isEqualTo("eins\nzwei");
    }

    @Test
    void addsAndRemovesEntries() {
        var one = ENGINE.addEntry(NOTHING, "/mitglieder");
        assertThat(one).isEqualTo(json("{'mitglieder':[{},{}]}"));
        var three = ENGINE.addEntry(ENGINE.addEntry(one, "/mitglieder"), "/mitglieder");
        assertThat(three.getJsonArray("mitglieder")).hasSize(3);
        assertThat(ENGINE.removeEntry(COMPLETE, "/mitglieder/0")).isEqualTo(COMPLETE);
        var two = ENGINE.addEntry(COMPLETE, "/mitglieder");
        assertThat(ENGINE.removeEntry(two, "/mitglieder/0")).isNotEqualTo(two);
        assertThat(ENGINE.removeEntry(two, "/mitglieder/1")).isEqualTo(COMPLETE);
        assertThat(ENGINE.removeEntry(COMPLETE, "/mitglieder/0/einkommen/0").getValue("/mitglieder/0/einkommen"))
                .isEqualTo(JsonValue.EMPTY_JSON_ARRAY);
        assertThat(ENGINE.addEntry(COMPLETE, "/mitglieder/0/einkommen")
                        .getValue("/mitglieder/0/einkommen")
                        .asJsonArray())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/mitglieder/9",
        "''",
        "/",
        "mitglieder/0",
        "/konto/0",
        "/mitglieder/x",
        "/fremd/0",
        "/mitglieder/0/einkommen/5"
    })
    void pointersThatLeadNowhereChangeNothing(String pointer) {
        assertThat(ENGINE.removeEntry(COMPLETE, pointer)).isEqualTo(COMPLETE);
        assertThat(ENGINE.addEntry(COMPLETE, pointer)).isEqualTo(COMPLETE);
    }
}
