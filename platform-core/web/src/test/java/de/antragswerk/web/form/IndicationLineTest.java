package de.antragswerk.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.web.page.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicationLineTest {
    private static final FormTexts TEXTS = new FormTexts(
            new FormId("antrag"),
            Map.of("indication.limit", "{persons} Personen: {limit}, seit {since}, nach {source}."));

    @Test
    void eachLanguageWritesNumbersInItsOwnWay() {
        assertThat(said(Language.GERMAN))
                .containsExactly(new IndicationLine(
                        "3 Personen: 26.000,50 €, seit 01.07.2026, nach <Amt> {limit}.", "§ 9 WoFG"));
        assertThat(said(Language.ENGLISH).getFirst().text()).startsWith("3 Personen: €26,000.50, seit 1 July 2026");
    }

    @Test
    void aLineWithoutWordsIsNoticed() {
        var indication = new Indication(List.of(new Indication.Line("unknown", "§ 9 WoFG")));
        assertThat(IndicationLine.of(indication, TEXTS).getFirst().text()).isEqualTo("indication.unknown");
    }

    private static List<IndicationLine> said(Language language) {
        var line = new Indication.Line(
                "limit",
                Map.of(
                        "persons",
                        new Argument.Number(3),
                        "limit",
                        new Argument.Euro(new BigDecimal("26000.495")),
                        "since",
                        new Argument.Day(LocalDate.of(2026, 7, 1)),
                        "source",
                        new Argument.Words("<Amt> {limit}")),
                "§ 9 WoFG");
        return IndicationLine.of(new Indication(List.of(line)), new FormTexts(TEXTS.form(), TEXTS.texts(), language));
    }
}
