package de.antragswerk.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.PublicPlan;
import de.antragswerk.region.Ars;
import de.antragswerk.region.LandUnit;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import de.antragswerk.web.page.Texts;
import de.antragswerk.whatif.SmallKommune;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostViewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final KeyFigures POPULATION = new KeyFigures(
            "einwohner",
            KeyKind.POPULATION,
            "2025",
            "Register",
            new TreeMap<>(Map.of("06", 600L, "10", 200L, "09", 1_200L)));
    private static final PublicPlan PLAN = new PublicPlan(
            "2026",
            FIRST,
            LAST,
            900_000,
            List.of(new Member("06", "Hessen", Optional.empty(), FIRST, LAST, Bounds.NONE, Optional.empty())),
            POPULATION);

    private static LandUnit land(String key, String name) {
        return new LandUnit(new Ars(key), name);
    }

    private static CostView in(Language language) {
        return new CostView(Texts.in(language), Formats.of(language));
    }

    private static String page(Language language, Optional<CostView.Plan> plan) {
        var example = in(language).example(new SmallKommune(10));
        var shell = new Shell(Optional.empty(), Optional.empty(), language, "/kosten", "", () -> "");
        return new PageRenderer().render("kosten.html", Map.of("plan", plan, "example", example), shell);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageShowsBothChartsAndMarksTheAbsurdPrice(Language language) {
        var plan = in(language).plan(PLAN, List.of(land("06", "Hessen"), land("09", "Bayern"), land("10", "Saarland")));
        var page = page(language, plan);
        assertThat(page.split("<svg role=\"img\"", -1)).hasSize(3);
        assertThat(page).contains(Formats.of(language).euro(60_319), "kern-alert--warning", "Bayern", "Saarland");
    }

    @Test
    void withoutAPeriodTheExampleIsLeft() {
        assertThat(page(Language.GERMAN, Optional.empty()))
                .contains("Was ein Antrag kostet")
                .doesNotContain("Ein Land mehr");
    }

    @Test
    void whenAllTakePartNobodyCanJoin() {
        assertThat(in(Language.GERMAN).plan(PLAN, List.of(land("06", "Hessen"))))
                .isEmpty();
    }
}
