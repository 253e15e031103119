package de.antragswerk.asylblg;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.testkit.SampleAntraege;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String FAMILY =
            "{'person': {'vorname': 'Samira', 'geburtsdatum': '1990-01-01'}, 'unterkunft': {'art': '%s'}, 'familie':"
                    + " {'allein': false}, 'mitglieder': [{'beziehung': 'ehe', 'geburtsdatum': '1988-01-01', 'zusammen':"
                    + " true, 'mitAntrag': true}, {'beziehung': 'kind', 'geburtsdatum': '2004-01-01', 'zusammen': true,"
                    + " 'mitAntrag': true}, {'beziehung': 'kind', 'geburtsdatum': '2012-11-22', 'zusammen': true,"
                    + " 'mitAntrag': true}, {'beziehung': 'kind', 'geburtsdatum': '2020-11-23', 'zusammen': true,"
                    + " 'mitAntrag': true}]}";
    private final Indications indications = new Indications(Limits.read(AsylblgPlugin.class::getResourceAsStream));

    /** Bekanntmachung of 23 October 2025: 202 + 253 €, 182 + 227 €, 163 + 202 €, 138 + 267 €, 135 + 202 €, 130 + 179 €. */
    @Test
    void everybodyHasTheGroupOfTheirAgeAndCompany() {
        assertThat(said("{'person': {'geburtsdatum': '1990-01-01'}, 'unterkunft': {'art': 'wohnung'}}", DAY))
                .containsExactly("1: 202 + 253");
        assertThat(said(FAMILY.formatted("wohnung"), DAY))
                .containsExactly("2: 182 + 227", "2: 182 + 227", "3: 163 + 202", "4: 138 + 267", "6: 130 + 179");
        assertThat(said(FAMILY.formatted("wohnung"), DAY.plusDays(1)))
                .containsExactly("2: 182 + 227", "2: 182 + 227", "3: 163 + 202", "4: 138 + 267", "5: 135 + 202");
    }

    /** § 3a Abs. 1 Nr. 2 Buchst. b AsylbLG: in shared accommodation also without a partner, and for grown-up children. */
    @Test
    void inSharedAccommodationAllAdultsAreInTheSecondGroup() {
        assertThat(said("{'person': {'geburtsdatum': '1990-01-01'}, 'unterkunft': {'art': 'aufnahme'}}", DAY))
                .containsExactly("2: 182 + 227");
        assertThat(said(FAMILY.formatted("gemeinschaft"), DAY))
                .startsWith("2: 182 + 227", "2: 182 + 227", "2: 182 + 227", "4: 138 + 267");
    }

    /** § 3a Abs. 1 Nr. 2 Buchst. a AsylbLG asks whether they live together. */
    @Test
    void aSpouseElsewhereMakesNoPair() {
        assertThat(said(
                        "{'person': {'geburtsdatum': '1990-01-01'}, 'unterkunft': {'art': 'wohnung'}, 'familie': {'allein':"
                                + " false}, 'mitglieder': [{'beziehung': 'ehe', 'geburtsdatum': '1988-01-01', 'zusammen':"
                                + " false, 'mitAntrag': true}]}",
                        DAY))
                .containsExactly("1: 202 + 253", "1: 202 + 253");
    }

    /** § 3a Abs. 1 Nr. 1 AsylbLG. */
    @Test
    void aYouthWithoutParentsIsInTheFirstGroup() {
        assertThat(said("{'person': {'geburtsdatum': '2010-01-01'}, 'unterkunft': {'art': 'wohnung'}}", DAY))
                .containsExactly("1: 202 + 253");
    }

    /** § 3a AsylbLG as of 2019; of the years in between nothing is known, and so nothing is said. */
    @Test
    void noAmountIsSaidForAYearOfWhichNoneIsKnown() {
        var alone = "{'person': {'geburtsdatum': '1990-01-01'}, 'unterkunft': {'art': 'wohnung'}}";
        assertThat(said(alone, LocalDate.of(2019, 12, 31))).containsExactly("1: 162 + 202");
        assertThat(lines(alone, LocalDate.of(2023, 5, 5)))
                .extracting(Indication.Line::id)
                .containsExactly("satz-unbekannt");
    }

    /** § 2 Abs. 1 AsylbLG: 36 months since 27 February 2024, 18 before. */
    @Test
    void afterTheMonthsOfTheDayHigherBenefitsAreNamed() {
        var stay =
                "{'person': {'geburtsdatum': '1990-01-01'}, 'dauer': {'einreise': '2023-11-21', 'unterbrochen': %s}}";
        assertThat(lines(stay.formatted("false"), DAY))
                .anyMatch(line -> line.id().equals("analog"));
        assertThat(lines(stay.formatted("true"), DAY))
                .noneMatch(line -> line.id().equals("analog"));
        assertThat(lines(stay.formatted("false"), DAY.minusDays(1)))
                .noneMatch(line -> line.id().equals("analog"));
    }

    private List<String> said(String answers, LocalDate day) {
        return lines(answers, day).stream()
                .filter(line -> line.id().equals("satz-person"))
                .map(line -> "%s: %s + %s"
                        .formatted(
                                ((Argument.Number) line.arguments().get("stufe")).number(),
                                ((Argument.Euro) line.arguments().get("persoenlich")).amount(),
                                ((Argument.Euro) line.arguments().get("notwendig")).amount()))
                .toList();
    }

    private List<Indication.Line> lines(String answers, LocalDate day) {
        return indications
                .of(new Family(new Given(SampleAntraege.answers(answers)), day))
                .lines();
    }
}
