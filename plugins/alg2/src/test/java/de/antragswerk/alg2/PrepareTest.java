package de.antragswerk.alg2;

import static de.antragswerk.alg2.Samples.OLENA;
import static de.antragswerk.alg2.Samples.SAMIRA;
import static de.antragswerk.alg2.Samples.born;
import static de.antragswerk.alg2.Samples.with;
import static de.antragswerk.testkit.SampleAntraege.DUEREN;
import static de.antragswerk.testkit.SampleAntraege.MUENSTER;
import static de.antragswerk.testkit.SampleAntraege.WIESBADEN;
import static de.antragswerk.testkit.SampleAntraege.answers;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepareTest {
    private final Alg2Plugin plugin = new Alg2Plugin();

    @Test
    void samiraLivesAlone() {
        var file = ready(WIESBADEN, SAMIRA);
        assertThat(file.schema()).isEqualTo("alg2/case-file-2");
        assertThat(file.applicantName()).contains("Samira Haddad");
        assertThat(anlagen(file)).containsExactly("KDU", "EK", "VM");
        assertThat(file.content().getString("benefit")).isEqualTo("Grundsicherungsgeld");
        assertThat(file.content().getString("from")).isEqualTo("2026-11-01");
        assertThat(file.notes())
                .containsExactly(
                        "Tag der Antragstellung: 21.11.2026. Der Antrag wirkt auf den 01.11.2026 zurück (§ 37 Abs. 2 SGB II).",
                        "Anlage KDU (§ 22 Abs. 1 SGB II)",
                        "Anlage EK: die antragstellende Person (§ 11 SGB II)",
                        "Anlage VM (§ 12 SGB II)");
    }

    @Test
    void theDeadlineForEvidenceIsTheAuthoritys() {
        var antrag = SampleAntraege.antrag(plugin, FormPurpose.MAIN_APPLICATION, WIESBADEN, SAMIRA);
        var inThreeWeeks = new Antrag(
                antrag.benefit(),
                antrag.form(),
                antrag.place(),
                antrag.applicationDay(),
                antrag.answers(),
                antrag.evidence(),
                Json.createObjectBuilder().add("nachweis-frist-tage", 21).build());
        assertThat(plugin.prepare(inThreeWeeks))
                .isInstanceOfSatisfying(
                        Outcome.Ready.class,
                        ready -> assertThat(ready.caseFile().notes())
                                .last()
                                .asString()
                                .contains("binnen 21 Tagen", "§ 66 Abs. 3 SGB I"));
    }

    @Test
    void jonasIsYoungSeparatedFromHisParentsAndWithoutAnAddress() {
        var jonas = with("""
                {'person':{'vorname':'Jonas','familienname':'Petersen','geburtsdatum':'2004-02-03','geburtsort':'Kiel',
                   'geschlecht':'m','staatsangehoerigkeit':'DE','familienstand':'ledig'},
                 'wohnsitz':{'fest':false},
                 'erreichbarkeit':{'empfaenger':'Haus der Wohnungslosenhilfe','strasse':'Bahnhofstraße 62','plz':'48143',
                   'ort':'Münster'},
                 'lebenssituation':{'arbeitsfaehig':'weissNicht','stationaer':false},
                 'mehrbedarf':{'ernaehrung':true,'ernaehrungNachweis':'folgt','besondererBedarf':false},
                 'jung':{'beiEltern':false,'ausgezogen':true,'zusicherung':'nein','grund':'sozial'}}
                """);
        var file = ready(MUENSTER, jonas);
        assertThat(anlagen(file)).containsExactly("EK", "VM", "UH3", "MEB");
        assertThat(file.notes())
                .anyMatch(note -> note.contains("§ 44a SGB II"))
                .anyMatch(note -> note.contains("§ 22 Abs. 5 SGB II"))
                .anyMatch(note -> note.contains("§ 36 Abs. 1 Satz 4"));
    }

    @Test
    void olenaLivesWithPartnerChildrenMotherAndAFriend() {
        var file = ready(DUEREN, OLENA);
        assertThat(file.content().getJsonArray("bedarfsgemeinschaft").getValuesAs(value -> value.toString()))
                .containsExactly("\"/person\"", "\"/personen/0\"", "\"/personen/1\"", "\"/personen/2\"");
        assertThat(file.notes())
                .contains(
                        "Anlage WEP: Taras Bondar (§ 7 Abs. 3 SGB II)",
                        "Anlage WEP: Daryna Kovalenko (§ 7 Abs. 3 SGB II)",
                        "Anlage KI: Maksym Kovalenko (§ 7 Abs. 3 Nr. 4 SGB II)",
                        "Anlage HG: Halyna Kovalenko (§ 9 Abs. 5 SGB II)",
                        "Anlage VE: Petra Lang (§ 7 Abs. 3a SGB II)",
                        "Anlage UH2: die antragstellende Person (§ 33 SGB II)",
                        "Vermutung des Einstehens füreinander: Taras Bondar (§ 7 Abs. 3a SGB II).",
                        "Petra Lang gehört nach den Angaben nicht zur Bedarfsgemeinschaft (§ 7 Abs. 3 SGB II).")
                .anyMatch(note -> note.contains("noch keine 3 Monate"));
        assertThat(file.notes())
                .contains(
                        "Anlage EKS: Taras Bondar (§ 3 Bürgergeld-V)",
                        "Anlage MEB: Daryna Kovalenko (§ 21 Abs. 5 SGB II)",
                        "Anlage SV: Taras Bondar (§ 26 SGB II)");
        assertThat(anlagen(file)).filteredOn("EK"::equals).hasSize(4);
        assertThat(file.content().getJsonObject("summen"))
                .isEqualTo(answers("{'einkommen':'1305.00','wohnkosten':'1170.00','vermoegen':'812.40'}"));
    }

    @Test
    void theRestOfTheAnlagenFollowsFromTheAnswers() {
        var file = ready(WIESBADEN, with("""
                {'ansprueche':{'unfall':true,'unfallArt':'verkehr','unfallAm':'2026-05-02','lohn':false,'erbe':false},
                 'mehrbedarf':{'ernaehrung':false,'besondererBedarf':true},
                 'person':{'familienname':'Haddad','geburtsdatum':'1994-05-17','familienstand':'geschieden'}}
                """));
        assertThat(anlagen(file)).containsExactly("KDU", "EK", "VM", "UH1", "BB", "UF");
    }

    @Test
    void assetsAboveTheAllowancesAreNotedAndDecideNothing() {
        var rich = "{'vermoegen':[{'art':'sparen','wert':'10000.01','eigentuemer':'ich','altersvorsorge':false}]}";
        assertThat(ready(WIESBADEN, with(rich)).notes())
                .anyMatch(note -> note.contains("10000.01 Euro, Freibeträge zusammen 10000 Euro"));
        assertThat(ready(WIESBADEN, SAMIRA).notes()).noneMatch(note -> note.contains("Freibeträge"));
    }

    @Test
    void theFormAcceptsTheSamples() {
        var form = plugin.form(plugin.descriptor()
                .offerFor(FormPurpose.MAIN_APPLICATION)
                .orElseThrow()
                .current());
        var engine = new FormEngine(form, SampleAntraege.DAY);
        assertThat(engine.check(SAMIRA)).isEmpty();
        assertThat(engine.check(OLENA)).isEmpty();
        assertThat(engine.filling(SAMIRA).pages())
                .extracting(PageAt::id)
                .contains("einkommen", "wohnen")
                .doesNotContain("aufenthalt", "mitglied-1");
        var olena = engine.filling(OLENA);
        assertThat(olena.pages())
                .extracting(PageAt::id)
                .contains("aufenthalt", "mitglied-5", "mitgliedLage-2", "mitgliedKind-3", "mitgliedEinkommen-1")
                .doesNotContain("mitgliedLage-3", "mitgliedPerson-4", "mitgliedEinkommen-5");
        assertThat(olena.evidence())
                .extracting("id")
                .contains("aufenthaltstitel", "mutterpass", "schulbescheinigung", "geburtsurkunden", "kontoauszuege")
                .doesNotContain("ausweis", "betreuerausweis");
    }

    @Test
    void ageIsNotedAndNeverRejected() {
        assertThat(ready(WIESBADEN, born("2012-01-01")).notes()).anyMatch(note -> note.contains("jünger als 15 Jahre"));
        assertThat(ready(WIESBADEN, born("1958-05-20")).notes())
                .anyMatch(note -> note.contains("Altersgrenze") && note.contains("31.05.2024"));
        assertThat(ready(WIESBADEN, SAMIRA).notes()).noneMatch(note -> note.contains("Altersgrenze"));
    }

    @Test
    void theDayOfApplicationIsSecured() {
        var antrag = SampleAntraege.antrag(
                plugin,
                FormPurpose.APPLICATION_DAY,
                WIESBADEN,
                answers("{'person':{'vorname':'Samira','familienname':'Haddad'}}"));
        var file = ((Outcome.Ready) plugin.prepare(antrag)).caseFile();
        assertThat(file.schema()).isEqualTo("alg2/application-day-1");
        assertThat(file.content().getString("applicationDay")).isEqualTo("2026-11-21");
        assertThat(file.content().getString("from")).isEqualTo("2026-11-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'beginn':{'art':'spaeter','ab':'2026-11-21','grund':'x'}} | /beginn/ab | start-before-application",
                "{'aufenthalt':{'einreise':'1994-05-16'}} | /aufenthalt/einreise | entry-before-birth",
                "{'familie':{'seit':'1990-01-01'}} | /familie/seit | status-before-birth",
                "{'mietverhaeltnis':{'seit':'1990-01-01'}} | /mietverhaeltnis/seit | lived-before-birth",
                "{'schwangerschaft':{'schwanger':true,'termin':'2027-09-22'}} | /schwangerschaft/termin | due-date-implausible",
                "{'schwangerschaft':{'schwanger':true,'termin':'2026-10-20'}} | /schwangerschaft/termin | due-date-implausible",
                "{'personen':[{'schwangerschaft':{'termin':'2026-10-20'}}]} | /personen/0/schwangerschaft/termin | due-date-implausible",
                "{'lebenssituation':{'stationaerVon':'2026-11-20','stationaerBis':'2026-11-19'}} | /lebenssituation/stationaerBis | stay-ends-before-start",
                "{'personen':[{'beziehung':'kind','geburtsdatum':'1990-01-01'}]} | /personen/0/geburtsdatum | child-older-than-parent",
                "{'personen':[{'beziehung':'partner','geburtsdatum':'1996-01-01','zusammenSeit':'1995-01-01'}]} | /personen/0/zusammenSeit | together-before-birth"
            })
    void contradictionsGoBackToTheCitizen(String change, String pointer, String code) {
        var outcome =
                plugin.prepare(SampleAntraege.antrag(plugin, FormPurpose.MAIN_APPLICATION, WIESBADEN, with(change)));
        assertThat(outcome).isEqualTo(new Outcome.Incomplete(List.of(new Finding(pointer, code))));
    }

    @Test
    void aLaterStartIsNoted() {
        var file = ready(
                WIESBADEN,
                with("{'beginn':{'art':'spaeter','ab':'2027-02-01','grund':'Mein Arbeitslosengeld endet.'}}"));
        assertThat(file.content().getString("from")).isEqualTo("2027-02-01");
        assertThat(file.notes())
                .contains("Leistungen werden ab dem 01.02.2027 beantragt: Mein Arbeitslosengeld endet.");
    }

    private CaseFile ready(Place place, JsonObject answers) {
        var outcome = plugin.prepare(SampleAntraege.antrag(plugin, FormPurpose.MAIN_APPLICATION, place, answers));
        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        return ((Outcome.Ready) outcome).caseFile();
    }

    private static List<String> anlagen(CaseFile file) {
        return file.content().getJsonArray("anlagen").getValuesAs((JsonObject anlage) -> anlage.getString("code"));
    }
}
