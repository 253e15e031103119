package de.antragswerk.alg2;

import static de.antragswerk.alg2.Samples.with;
import static de.antragswerk.testkit.SampleAntraege.WIESBADEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.plugin.Indication.Line;
import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected amounts are reckoned by hand from the Anlage to § 28 SGB XII and from §§ 11b, 12, 20, 21, 23 SGB II. */
class IndicationTest {
    private final Alg2Plugin plugin = new Alg2Plugin();

    @ParameterizedTest
    @CsvSource({"2022-12-31, 449", "2023-01-01, 502", "2024-01-01, 563", "2026-11-21, 563"})
    void theStandardNeedOfOnePersonFollowsTheDay(LocalDate day, String amount) {
        assertThat(line("standard-need", Samples.SAMIRA, day).arguments())
                .containsEntry("amount", euro(amount))
                .containsEntry("count", new Argument.Number(1))
                .containsEntry("day", new Argument.Day(day));
    }

    @Test
    void aFamilyIsReckonedTogether() {
        var indication = indicate(Samples.OLENA, SampleAntraege.DAY);
        assertThat(indication.lines())
                .extracting(Line::id)
                .containsExactly("standard-need", "extra-need", "housing", "income", "free-earnings", "free-assets");
        // 506 for each partner, 471 for the girl of 16, 471 for the boy of 14
        assertThat(line("standard-need", Samples.OLENA, SampleAntraege.DAY).arguments())
                .containsEntry("amount", euro("1954"));
        // in the 21st week 17 % of 506; hot water 2.3 % of 506 twice, 1.4 % of 471 twice (RBS 4)
        assertThat(line("extra-need", Samples.OLENA, SampleAntraege.DAY).arguments())
                .containsEntry("amount", euro("122.48"));
        assertThat(line("free-assets", Samples.OLENA, SampleAntraege.DAY).arguments())
                .containsEntry("amount", euro("32500"));
    }

    @Test
    void workLeavesSomethingFree() {
        assertThat(line("income", Samples.SAMIRA, SampleAntraege.DAY).arguments())
                .containsEntry("amount", euro("450.00"));
        assertThat(line("free-earnings", Samples.SAMIRA, SampleAntraege.DAY).arguments())
                .containsEntry("amount", euro("170.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , 202.68",
        "2016-01-01, , 67.56",
        "2012-01-01, 2013-01-01, 202.68",
        "2010-01-01, 2009-06-01, 135.12"
    })
    void whoBringsUpChildrenAloneNeedsMore(String first, String second, String amount) {
        var children = child(first) + (second == null ? "" : "," + child(second));
        var family = with("{'familie':{'alleinerziehend':true},'personen':[" + children + "]}");
        assertThat(line("extra-need", family, SampleAntraege.DAY).arguments()).containsEntry("amount", euro(amount));
    }

    @Test
    void withoutADateOfBirthNothingIsSaid() {
        assertThat(indicate(with("{'person':{'vorname':'Samira'}}"), SampleAntraege.DAY))
                .isEqualTo(Indication.NONE);
        assertThat(indicate(Samples.SAMIRA, LocalDate.of(2010, 12, 31))).isEqualTo(Indication.NONE);
    }

    @Test
    void whoMovedOutWithoutAssuranceGetsTheThirdStage() {
        var young =
                with(Samples.born("2004-02-03"), "{'jung':{'beiEltern':false,'ausgezogen':true,'zusicherung':'nein'}}");
        assertThat(line("standard-need", young, SampleAntraege.DAY).arguments()).containsEntry("amount", euro("451"));
    }

    @Test
    void aYoungPersonWithParentsBelongsToThem() {
        var young = with(Samples.born("2004-02-03"), """
                {'personen':[{'beziehung':'elternteil','geburtsdatum':'1975-01-01'},
                             {'beziehung':'elternteil','geburtsdatum':'1976-01-01'}]}
                """);
        // 451 for the applicant, 506 for each parent
        assertThat(line("standard-need", young, SampleAntraege.DAY).arguments()).containsEntry("amount", euro("1463"));
    }

    @Test
    void theDayOfApplicationNamesNoAmount() {
        var day = SampleAntraege.antrag(
                plugin,
                FormPurpose.APPLICATION_DAY,
                WIESBADEN,
                SampleAntraege.answers("{'person':{'vorname':'Samira','familienname':'Haddad'}}"));
        assertThat(plugin.indicate(day)).isEqualTo(Indication.NONE);
    }

    private static String child(String birth) {
        return "{'beziehung':'kind','geburtsdatum':'" + birth + "'}";
    }

    private static Argument euro(String amount) {
        return new Argument.Euro(new BigDecimal(amount));
    }

    private Line line(String id, JsonObject answers, LocalDate day) {
        return indicate(answers, day).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Indication indicate(JsonObject answers, LocalDate day) {
        var offer = plugin.descriptor().offerFor(FormPurpose.MAIN_APPLICATION).orElseThrow();
        return plugin.indicate(
                new Antrag(plugin.descriptor().id(), offer.current(), WIESBADEN, day, answers, List.of()));
    }
}
