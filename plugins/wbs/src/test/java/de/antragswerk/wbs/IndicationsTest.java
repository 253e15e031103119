package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IndicationsTest {
    private static final String FAMILY = "{'person': {'geburtsdatum': '1996-02-01'}, 'mitglieder': ["
            + "{'beziehung': 'ehe', 'geburtsdatum': '1998-07-01', 'verheiratetSeit': '2021-06-04', 'einkommen': {'einkuenfte': ["
            + "  {'art': 'minijob', 'betrag': '538', 'rhythmus': 'monatlich'}]}},"
            + "{'beziehung': 'kind', 'geburtsdatum': '2009-03-01', 'einkommen': {'steuern': false, 'krankenversicherung': true,"
            + "  'rentenversicherung': true, 'einkuenfte': [{'art': 'ausbildung', 'betrag': '800', 'rhythmus': 'monatlich'}]}},"
            + "{'beziehung': 'andere', 'geburtsdatum': '1980-03-01'}],"
            + "'unterhaltspflicht': {'zahlungen': [{'fuer': 'sonstige', 'betrag': '300', 'titel': false}]},"
            + "'einkommen': {'steuern': true, 'krankenversicherung': true, 'rentenversicherung': true, 'einkuenfte': ["
            + "  {'art': 'lohn', 'betrag': '2500', 'rhythmus': 'monatlich'}]}}";
    private final WbsPlugin plugin = new WbsPlugin();

    /**
     * By hand: 30 000 − 1 230 = 28 770, 30 % off; 6 456 from the Minijob; 9 600 − 1 230 = 8 370, 20 % off. Free: 4 000 for the young
     * couple, 600 for the child's own income. Maintenance without a title: at most 3 000 of 3 600.
     */
    @Test
    void aFamilyByHand() {
        var said = said(FAMILY, SampleRows.niedersachsen());
        assertThat(amounts(said))
                .containsExactly(
                        "persons 3",
                        "not-counted 1",
                        "year-income 43596.00",
                        "flat-deductions 10305.00",
                        "free-amounts 4600.00",
                        "maintenance 3000.00",
                        "total 25691.00",
                        "within-limit 29000.00",
                        "area 75",
                        "source");
        assertThat(said.lines().getLast().legalBasis()).isEqualTo("§ 3 NWoFG");
    }

    @Test
    void withoutAnApprovedRowNothingIsIndicated() {
        assertThat(amounts(said(FAMILY, JsonValue.EMPTY_JSON_OBJECT))).containsExactly("no-approved-limits");
    }

    @Test
    void aSecondGroupMayEarnMore() {
        var single =
                "{'einkommen': {'einkuenfte': [{'art': 'selbstaendig', 'betrag': '%s', 'rhythmus': 'jaehrlich'}]}}";
        assertThat(amounts(said(single.formatted("23800"), SampleRows.withSecondGroup())))
                .contains("above-limit 17000.00", "within-second-limit 23800.00")
                .doesNotContain("hardship");
        assertThat(amounts(said(single.formatted("23800.01"), SampleRows.withSecondGroup())))
                .contains("above-limit 17000.00", "above-second-limit 23800.00", "hardship");
    }

    @Test
    void childrenWhoWillBeBornCountAsPersons() {
        assertThat(amounts(said("{'kind': {'schwanger': true, 'anzahl': 2}}", SampleRows.niedersachsen())))
                .contains("persons 3", "within-limit 26000.00", "area 75");
    }

    @Test
    void singleParentsWhoWorkGetAnAmountForEachYoungChild() {
        var parent = "{'alleinerziehend': {'abwesend': %s, 'kindergeldKinder': 2}, 'mitglieder': ["
                + "{'beziehung': 'kind', 'geburtsdatum': '2018-01-01'}, {'beziehung': 'kind', 'geburtsdatum': '2020-01-01'},"
                + "{'beziehung': 'kind', 'geburtsdatum': '2012-01-01'}],"
                + "'einkommen': {'einkuenfte': [{'art': 'lohn', 'betrag': '20000', 'rhythmus': 'jaehrlich'}]}}";
        assertThat(amounts(said(parent.formatted("true"), SampleRows.niedersachsen())))
                .contains("free-amounts 1200.00");
        assertThat(amounts(said(parent.formatted("false"), SampleRows.niedersachsen())))
                .noneMatch(line -> line.startsWith("free-amounts"));
    }

    @Test
    void theDegreeOfDisabilityDecides() {
        var person = "{'behinderung': {'gdb': %s, 'haeuslichePflege': %s}, 'einkommen': {'einkuenfte': ["
                + "{'art': 'rente', 'betrag': '10102', 'rhythmus': 'jaehrlich'}]}}";
        assertThat(free(person.formatted(100, false))).contains("free-amounts 4500.00");
        assertThat(free(person.formatted(80, true))).contains("free-amounts 4500.00");
        assertThat(free(person.formatted(70, true))).contains("free-amounts 2100.00");
        assertThat(free(person.formatted(90, false))).noneMatch(line -> line.startsWith("free-amounts"));
    }

    @Test
    void halfOfAGrantForStudiesCountsAndHousingOfBasicBenefitsDoesNot() {
        assertThat(amounts(said(
                        "{'einkommen': {'einkuenfte': [{'art': 'bafoeg', 'betrag': '900', 'rhythmus': 'monatlich', 'monate': 10},"
                                + "{'art': 'grundsicherung', 'betrag': '1000', 'wohnanteil': '450', 'rhythmus': 'monatlich'}]}}",
                        SampleRows.niedersachsen())))
                .contains("year-income 11100.00");
    }

    /** The first version of the form asked for one sum of all. */
    @Test
    void anAntragOfTheFirstVersionGetsItsIndicationToo() {
        var antrag = antrag(
                "{'einkommen': {'jahr': '40000', 'steuern': true, 'krankenversicherung': true, 'rentenversicherung': false},"
                        + "'mitglieder': [{'beziehung': 'partner', 'geburtsdatum': '1990-01-01'}]}",
                SampleRows.niedersachsen(),
                new FormVersion(1, 0));
        assertThat(amounts(plugin.indicate(antrag))).contains("total 32000.00", "above-limit 23000.00");
    }

    private List<String> free(String answers) {
        return amounts(said(answers, SampleRows.niedersachsen()));
    }

    private Indication said(String answers, JsonObject parameters) {
        return plugin.indicate(antrag(answers, parameters, new FormVersion(2, 0)));
    }

    private Antrag antrag(String answers, JsonObject parameters, FormVersion version) {
        return new Antrag(
                plugin.descriptor().id(),
                new FormRef(new FormId("antrag"), version),
                SampleAntraege.DUEREN,
                SampleAntraege.DAY,
                SampleAntraege.answers(answers),
                List.of(),
                parameters);
    }

    private List<String> amounts(Indication indication) {
        assertThat(plugin.texts(Locale.GERMAN).keySet())
                .containsAll(indication.lines().stream()
                        .map(line -> "indication." + line.id())
                        .toList());
        return indication.lines().stream()
                .map(line -> (line.id() + " "
                                + line.arguments().values().stream()
                                        .map(IndicationsTest::number)
                                        .findFirst()
                                        .orElse(""))
                        .strip())
                .toList();
    }

    private static String number(Argument argument) {
        return switch (argument) {
            case Argument.Euro euro ->
                euro.amount().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
            case Argument.Number number -> number.number().toPlainString();
            case Argument.Day day -> "";
            case Argument.Words words -> "";
        };
    }
}
