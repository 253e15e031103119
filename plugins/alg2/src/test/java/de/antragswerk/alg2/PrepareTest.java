package de.antragswerk.alg2;

import static de.antragswerk.testkit.SampleAntraege.DUEREN;
import static de.antragswerk.testkit.SampleAntraege.MUENSTER;
import static de.antragswerk.testkit.SampleAntraege.WIESBADEN;
import static de.antragswerk.testkit.SampleAntraege.answers;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
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
    private static final JsonObject SAMIRA = answers("""
            {'person':{'vorname':'Samira','familienname':'Haddad','geburtsdatum':'1994-05-17','geburtsort':'Wiesbaden',
               'geschlecht':'weiblich'},
             'anschrift':{'festerWohnsitz':true,'strasse':'Wellritzstraße','hausnummer':'12','plz':'65183',
               'ort':'Wiesbaden','gemeldet':true},
             'konto':{'vorhanden':true,'iban':'DE89370400440532013000','eigenes':true},
             'vertretung':{'betreuung':false},
             'staat':{'gruppe':'deutsch'},
             'beginn':{'art':'sofort'},
             'familie':{'stand':'ledig','alleinerziehend':false,'schwanger':false},
             'lebenssituation':{'arbeitsfaehig':'ja','stationaer':false,'behinderung':false,'ernaehrung':false,
               'besondererBedarf':false},
             'ausbildung':{'art':'nein'},
             'haushalt':{'allein':true}}
            """);

    private final Alg2Plugin plugin = new Alg2Plugin();

    @Test
    void samiraLivesAlone() {
        var file = ready(WIESBADEN, SAMIRA);
        assertThat(file.schema()).isEqualTo("alg2/case-file-1");
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
                   'geschlecht':'maennlich'},
                 'anschrift':{'festerWohnsitz':false},
                 'erreichbarkeit':{'empfaenger':'Haus der Wohnungslosenhilfe','strasse':'Bahnhofstraße 62','plz':'48143',
                   'ort':'Münster'},
                 'familie':{'stand':'ledig','alleinerziehend':false},
                 'lebenssituation':{'arbeitsfaehig':'weissNicht','stationaer':false,'behinderung':false,
                   'ernaehrung':true,'besondererBedarf':false},
                 'jung':{'beiEltern':false,'ausgezogen':true,'zusicherung':'nein'}}
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
        var file = ready(DUEREN, olena());
        assertThat(file.content().getJsonArray("bedarfsgemeinschaft").getValuesAs(value -> value.toString()))
                .containsExactly(
                        "\"/person\"",
                        "\"/haushalt/mitglieder/0\"",
                        "\"/haushalt/mitglieder/1\"",
                        "\"/haushalt/mitglieder/2\"");
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
        assertThat(anlagen(file)).filteredOn("EK"::equals).hasSize(4);
    }

    private static JsonObject olena() {
        return with("""
                {'person':{'vorname':'Olena','familienname':'Kovalenko','geburtsdatum':'1988-09-30','geburtsort':'Lwiw',
                   'geschlecht':'weiblich'},
                 'staat':{'gruppe':'andere','name':'Ukraine'},
                 'aufenthalt':{'titel':'aufenthaltserlaubnis','paragraph':'§ 24 Abs. 1 AufenthG','gueltigBis':'2027-03-04',
                   'arbeit':'ja','einreise':'2026-10-01','asylblg':false,'verpflichtung':false},
                 'familie':{'stand':'ledig','alleinerziehend':false,'schwanger':true,'geburtstermin':'2027-04-01'},
                 'haushalt':{'allein':false,'mitglieder':[
                   {'vorname':'Taras','familienname':'Bondar','geburtsdatum':'1985-01-01','beziehung':'partner',
                    'zusammenSeit':'2020-06-01','gemeinsamesKind':false},
                   {'vorname':'Daryna','familienname':'Kovalenko','geburtsdatum':'2010-11-21','beziehung':'kind',
                    'verheiratet':false,'schule':true,'selbstVersorgt':false},
                   {'vorname':'Maksym','familienname':'Kovalenko','geburtsdatum':'2011-11-22','beziehung':'kind',
                    'schule':true,'selbstVersorgt':false},
                   {'vorname':'Halyna','familienname':'Kovalenko','geburtsdatum':'1960-03-03','beziehung':'elternteil',
                    'unterstuetzt':false},
                   {'vorname':'Petra','familienname':'Lang','geburtsdatum':'1990-07-07','beziehung':'mitbewohner',
                    'gemeinsameKasse':true}]}}
                """);
    }

    @Test
    void theFormAcceptsTheSamples() {
        var form = plugin.form(plugin.descriptor()
                .offerFor(FormPurpose.MAIN_APPLICATION)
                .orElseThrow()
                .current());
        var engine = new FormEngine(form, SampleAntraege.DAY);
        assertThat(engine.check(SAMIRA)).isEmpty();
        assertThat(engine.check(olena())).isEmpty();
        assertThat(engine.filling(SAMIRA).pages()).extracting("id").doesNotContain("aufenthalt");
        assertThat(engine.filling(olena()).evidence())
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
                "{'familie':{'stand':'geschieden','seit':'1990-01-01'}} | /familie/seit | status-before-birth",
                "{'familie':{'schwanger':true,'geburtstermin':'2027-09-22'}} | /familie/geburtstermin | due-date-implausible",
                "{'familie':{'schwanger':true,'geburtstermin':'2026-10-20'}} | /familie/geburtstermin | due-date-implausible",
                "{'lebenssituation':{'stationaerVon':'2026-11-20','stationaerBis':'2026-11-19'}} | /lebenssituation/stationaerBis | stay-ends-before-start",
                "{'haushalt':{'mitglieder':[{'beziehung':'kind','geburtsdatum':'1990-01-01'}]}} | /haushalt/mitglieder/0/geburtsdatum | child-older-than-parent",
                "{'haushalt':{'mitglieder':[{'beziehung':'partner','geburtsdatum':'1996-01-01','zusammenSeit':'1995-01-01'}]}} | /haushalt/mitglieder/0/zusammenSeit | together-before-birth"
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

    private static JsonObject born(String birth) {
        return with("{'person':{'vorname':'Samira','familienname':'Haddad','geburtsdatum':'" + birth + "'}}");
    }

    private static JsonObject with(String change) {
        var answers = Json.createObjectBuilder(SAMIRA);
        answers(change).forEach(answers::add);
        return answers.build();
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
