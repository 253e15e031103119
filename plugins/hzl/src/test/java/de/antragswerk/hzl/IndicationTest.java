package de.antragswerk.hzl;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.law.DatedAmounts;
import de.antragswerk.plugin.Indication;
import de.antragswerk.testkit.SampleAntraege;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicationTest {
    private static final String COUPLE_WITH_CHILD =
            "{'person': {'vorname': 'Ida', 'geburtsdatum': '1980-01-01'}, 'haushalt': {'allein': false}, 'mitglieder':"
                    + " [{'vorname': 'Emil', 'beziehung': 'ehe', 'geburtsdatum': '1979-01-01', 'mitAntrag': true},"
                    + " {'vorname': 'Mia', 'beziehung': 'kind', 'geburtsdatum': '2012-11-22', 'mitAntrag': true},"
                    + " {'vorname': 'Omar', 'beziehung': 'mitbewohner', 'geburtsdatum': '1990-01-01'}]}";
    private final DatedAmounts law = DatedAmounts.read(HzlPlugin.class::getResourceAsStream, "sgb12");
    private final Indications indications = new Indications(law);

    /** Anlage zu § 28 SGB XII: 563 € in 2026, 502 € in 2023 for somebody alone. */
    @Test
    void theAmountIsThatOfTheDay() {
        var alone = "{'person': {'geburtsdatum': '1980-01-01'}}";
        assertThat(amounts(alone, LocalDate.of(2026, 11, 22))).containsExactly("563");
        assertThat(amounts(alone, LocalDate.of(2023, 6, 1))).containsExactly("502");
    }

    /** Couple 506 € each, a child turns 14 on the very day: 471 € instead of 390 €. Who only lives there does not count. */
    @Test
    void everybodyForWhomHelpIsAskedHasAStage() {
        assertThat(amounts(COUPLE_WITH_CHILD, LocalDate.of(2026, 11, 22))).containsExactly("506", "506", "471", "1483");
        assertThat(amounts(COUPLE_WITH_CHILD, LocalDate.of(2026, 11, 21))).containsExactly("506", "506", "390", "1402");
    }

    @Test
    void inAnInstitutionTheThirdStageHolds() {
        assertThat(amounts(
                        "{'person': {'geburtsdatum': '1980-01-01'}, 'aufenthaltsort': {'einrichtung': 'heim'}}",
                        LocalDate.of(2026, 11, 22)))
                .containsExactly("451");
    }

    @Test
    void withoutAnAgeOrBeforeTheFirstAmountNothingIsSaid() {
        assertThat(lines("{}", LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(lines("{'person': {'geburtsdatum': '1980-01-01'}}", LocalDate.of(2009, 1, 1)))
                .isEmpty();
    }

    private List<String> amounts(String answers, LocalDate day) {
        return lines(answers, day).stream()
                .filter(line -> line.arguments().containsKey("betrag"))
                .map(line -> ((Indication.Argument.Euro) line.arguments().get("betrag")).amount())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private List<Indication.Line> lines(String answers, LocalDate day) {
        return indications
                .of(new Household(new Given(SampleAntraege.answers(answers)), day, law))
                .lines();
    }
}
