package de.antragswerk.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import de.antragswerk.whatif.Change;
import de.antragswerk.whatif.Comparison;
import de.antragswerk.whatif.Scenario;
import de.antragswerk.whatif.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfViewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Candidate SAARLAND = new Candidate("10", "Saarland", 1_000_000);
    private static final SettlementInput INPUT = new SettlementInput(
            "2026",
            FIRST,
            LAST,
            ProRata.DAYS,
            Optional.empty(),
            List.of(
                    new Pool("betrieb", "Betrieb", CostKind.A, 100_000, Profile.BY_USAGE, "Beschluss"),
                    new Pool("pflege", "Pflege", CostKind.B, 50_000, Profile.BY_USAGE, "Beschluss")),
            List.of(
                    member("06", "Hessen", Optional.empty(), Optional.of(Profile.BY_USAGE)),
                    member("06412", "Frankfurt am Main", Optional.of("06"), Optional.empty()),
                    member("06413", "Offenbach", Optional.of("06"), Optional.empty()),
                    member("14", "Sachsen", Optional.empty(), Optional.empty())),
            List.of(new KeyFigures(
                    "einwohner",
                    KeyKind.POPULATION,
                    "2025-11-30",
                    "Register",
                    new TreeMap<>(Map.of("06", 6_000_000L, "14", 4_000_000L, "06412", 700_000L, "06413", 130_000L)))),
            List.of(new KindWeight("wohngeld", "MAIN_APPLICATION", 1000)),
            List.of(uses("06412", "06", 20), uses("06413", "06", 10), uses("14", "14", 10)));

    private static Member member(String key, String name, Optional<String> land, Optional<Profile> below) {
        return new Member(key, name, land, FIRST, LAST, Bounds.NONE, below);
    }

    private static UsageCount uses(String payer, String land, long uses) {
        return new UsageCount(payer, land, "wohngeld", "MAIN_APPLICATION", uses, 0);
    }

    private static Basis basis(Sight sight) {
        return new Basis(INPUT, INPUT.figures(), sight, List.of(SAARLAND));
    }

    private static Reading read(Map<String, String> entered) {
        return ScenarioEntry.read(basis(new Sight.Everything()), new Entered(entered));
    }

    private static String page(Sight sight, Map<String, String> values) {
        var entered = new Entered(values);
        var reading = ScenarioEntry.read(basis(sight), entered);
        var model = new TreeMap<String, Object>(Map.of(
                "address",
                "/koordination/was-waere-wenn",
                "periods",
                List.of(new OptionView("2026", "2026", true)),
                "form",
                new ScenarioForm(basis(sight), entered, reading.errors()),
                "words",
                new ScenarioWords(basis(sight)).of(reading.changes()),
                "pools",
                INPUT.pools(),
                "whole",
                sight instanceof Sight.Everything,
                "impossible",
                "",
                "shown",
                reading.isRight()));
        if (reading.isRight()) {
            var result = (Comparison.Compared) Comparison.of(INPUT, new Scenario(reading.changes()));
            model.put("result", ResultView.of(INPUT, result, sight));
        }
        var shell = new Shell(Optional.empty(), Optional.empty(), "/koordination/was-waere-wenn", () -> "");
        return new PageRenderer().render(WhatIfPage.VIEW, model, shell);
    }

    @Test
    void nothingEnteredIsNothingChanged() {
        var reading = read(Map.of());
        assertThat(reading.isRight()).isTrue();
        assertThat(reading.changes()).isEmpty();
        assertThat(page(new Sight.Everything(), Map.of())).contains("So ist es heute", "1.125,00 €", "375,00 €");
    }

    @Test
    void aLandJoinsWithTheInhabitantsOfTheRegisterAndTheApplicationsOfTheOthers() {
        // 30 for 6 million and 10 for 4 million inhabitants
        assertThat(read(Map.of("neu", "10")).changes())
                .containsExactly(new Change.Joins(
                        "10",
                        "Saarland",
                        Optional.empty(),
                        1_000_000,
                        new Spread(3, 4, 5),
                        FIRST,
                        new TreeMap<>(Map.of("einwohner", 1_000_000L))));
    }

    @Test
    void aKommuneJoinsWithItsOwnFigures() {
        var entered = Map.of(
                "neu",
                "k06",
                "name",
                "Musterstadt",
                "einwohner",
                "12.500",
                "mittel",
                "4",
                "hoch",
                "9",
                "ab",
                "1.7.2026");
        assertThat(read(entered).changes())
                .containsExactly(new Change.Joins(
                        "06-neu",
                        "Musterstadt",
                        Optional.of("06"),
                        12_500,
                        new Spread(4, 4, 9),
                        LocalDate.of(2026, 7, 1),
                        new TreeMap<>(Map.of("einwohner", 12_500L))));
        assertThat(page(new Sight.Everything(), entered)).contains("Musterstadt (neu)", "Das ist anders");
    }

    @Test
    void keysAreMixedWithUsage() {
        assertThat(read(Map.of("schluessel", "einwohner", "nutzung", "30")).changes())
                .containsExactly(new Change.OtherKey(
                        Optional.empty(),
                        new Profile(List.of(
                                new Part(700, KeyKind.POPULATION, "einwohner"), new Part(300, KeyKind.USAGE, ""))),
                        INPUT.figures()));
        assertThat(read(Map.of("kosten", "betrieb", "schluessel", "EQUAL")).changes())
                .containsExactly(new Change.OtherKey(
                        Optional.of("betrieb"), new Profile(List.of(new Part(1000, KeyKind.EQUAL, "")))));
    }

    @Test
    void anAmountIsReadToTheCent() {
        assertThat(read(Map.of("kosten", "pflege", "betrag", "1.234,5")).changes())
                .containsExactly(new Change.OtherAmount("pflege", 123_450));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            einwohner=5 | neu
            neu=99 | neu
            neu=k99 | neu
            neu=k06 | einwohner
            neu=10&einwohner=viele | einwohner
            neu=10&einwohner=0 | einwohner
            neu=10&ab=31.2.2026 | ab
            neu=10&ab=1.1.2027 | ab
            neu=10&wie=99 | wie
            neu=10&niedrig=5 | mittel
            neu=10&niedrig=5&mittel=4 | niedrig
            neu=10&mittel=4&hoch=3 | hoch
            neu=10&mittel=-1 | mittel
            von=1.1.2026 | mitglied
            mitglied=99&bis=1.7.2026 | mitglied
            mitglied=14 | bis
            mitglied=14&bis=irgendwann | bis
            mitglied=14&von=1.8.2026&bis=1.7.2026 | bis
            nutzung=50 | schluessel
            schluessel=quer | schluessel
            schluessel=einwohner&nutzung=101 | nutzung
            kosten=porto | kosten
            betrag=5 | kosten
            kosten=pflege&betrag=viel | betrag
            kosten=pflege&betrag=-5 | betrag
            """)
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String query, String field) {
        var entered = new TreeMap<String, String>();
        for (var pair : query.strip().split("&")) {
            entered.put(pair.split("=")[0], pair.split("=")[1]);
        }
        assertThat(read(entered).errors()).containsOnlyKeys(field);
        var page = page(new Sight.Everything(), entered);
        assertThat(page).contains("id=\"" + field + "-fehler\"", "href=\"#" + field + "\"", "<title>Fehler:");
        entered.forEach((name, value) -> {
            if (!Set.of("neu", "wie", "mitglied", "kosten", "schluessel").contains(name)) {
                assertThat(page).contains("value=\"" + value + "\"");
            }
        });
    }

    @Test
    void anAuthoritySeesItselfAndTheSumsOfTheLaenderOnly() {
        var page = page(new Sight.OfAuthorities(Set.of("06413")), Map.of());
        assertThat(page).contains("Offenbach", "Sachsen").doesNotContain("Frankfurt");
        // 37.50 euros for one application now and then are told of the own authority alone
        assertThat(page.split("37,50 €", -1)).hasSize(3);
    }

    @Test
    void aLandSeesThePriceOfAnApplicationOnlyOfItsOwn() {
        var page = page(new Sight.OfLand("06"), Map.of());
        assertThat(page).contains("Offenbach", "Frankfurt");
        assertThat(page.split("37,50 €", -1)).hasSize(7);
        assertThat(page(new Sight.Everything(), Map.of()).split("37,50 €", -1)).hasSize(9);
    }

    @Test
    void nobodyComparesWithAForeignMember() {
        var reading = ScenarioEntry.read(
                basis(new Sight.OfAuthorities(Set.of("06413"))), new Entered(Map.of("neu", "10", "wie", "06412")));
        assertThat(reading.errors()).containsOnlyKeys("wie");
    }
}
