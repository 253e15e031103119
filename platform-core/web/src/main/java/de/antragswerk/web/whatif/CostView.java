package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.PublicPlan;
import de.antragswerk.region.LandUnit;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.web.chart.About;
import de.antragswerk.web.chart.BarChart;
import de.antragswerk.web.chart.Diagram;
import de.antragswerk.web.chart.Series;
import de.antragswerk.web.chart.Unit;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Texts;
import de.antragswerk.whatif.Change;
import de.antragswerk.whatif.OneMoreLand;
import de.antragswerk.whatif.SmallKommune;
import de.antragswerk.whatif.Spread;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The public page about the costs in one language. */
final class CostView {
    /**
     * What is planned, and what one more Land changes.
     *
     * @param smallest the Land with the fewest inhabitants of those that could join; {@code largest} likewise
     */
    public record Plan(
            String period,
            String planned,
            String laender,
            String smallest,
            String largest,
            String source,
            Diagram chart) {}

    /** @param absurd keys whose price is many times the one by inhabitants */
    public record Example(
            String inhabitants,
            String applications,
            String landCents,
            String all,
            String using,
            String kommunen,
            String times,
            Diagram chart,
            List<Price> absurd) {}

    /** @param unit of one application */
    public record Price(String key, String cents, String unit) {}

    private final Texts texts;
    private final Formats formats;

    CostView(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** @return empty where every Land takes part */
    Optional<Plan> plan(PublicPlan plan, List<LandUnit> laender) {
        var present = plan.laender().stream().map(member -> member.key()).collect(Collectors.toSet());
        var candidates = laender.stream()
                .filter(land -> !present.contains(land.ars().value()))
                .filter(land -> plan.population().of(land.ars().value()) > 0)
                .map(land -> joins(plan, land))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var more = OneMoreLand.of(input(plan), candidates);
        return Optional.of(new Plan(
                plan.period(),
                formats.euro(plan.plannedCents()),
                formats.number(plan.laender().size()),
                more.newcomers().getFirst().name(),
                more.newcomers().getLast().name(),
                plan.population().source(),
                chart(more)));
    }

    private static Change.Joins joins(PublicPlan plan, LandUnit land) {
        var key = land.ars().value();
        return new Change.Joins(
                key, land.name(), Optional.empty(), plan.population().of(key), Spread.of(0), plan.from());
    }

    /** By inhabitants, because uses are not public. */
    private static SettlementInput input(PublicPlan plan) {
        var profile = new Profile(
                List.of(new Part(1000, KeyKind.POPULATION, plan.population().id())));
        return new SettlementInput(
                plan.period(),
                plan.from(),
                plan.to(),
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("planned", "planned", CostKind.A, plan.plannedCents(), profile, "")),
                plan.laender(),
                List.of(plan.population()),
                List.of(),
                List.of());
    }

    private Diagram chart(OneMoreLand more) {
        var shares = more.shares();
        var about = new About(
                "ein-land-mehr",
                texts.text("costs.more.chart"),
                texts.text("costs.more.chart.text"),
                texts.text("costs.land"),
                Unit.EURO);
        var now = Series.of(
                texts.text("costs.now"),
                shares.stream().map(OneMoreLand.Saving::now).toList());
        var one = Series.ranged(
                texts.text("costs.one"),
                shares.stream().map(share -> share.one().least()).toList(),
                shares.stream().map(share -> share.one().middle()).toList(),
                shares.stream().map(share -> share.one().most()).toList());
        var all = Series.of(
                texts.text("costs.all"),
                shares.stream().map(OneMoreLand.Saving::all).toList());
        var names = shares.stream().map(OneMoreLand.Saving::name).toList();
        return new BarChart(about, names, List.of(now, one, all)).drawn(formats);
    }

    Example example(SmallKommune kommune) {
        var prices = kommune.prices();
        var about = new About(
                "preis-je-antrag",
                texts.text("costs.unit.chart"),
                texts.text("costs.unit.chart.text"),
                texts.text("costs.key"),
                Unit.EURO);
        var names = prices.stream().map(price -> key(price.key())).toList();
        var units = Series.of(
                texts.text("costs.unit"),
                prices.stream().map(SmallKommune.Price::unitCents).toList());
        return new Example(
                formats.number(SmallKommune.INHABITANTS),
                formats.number(kommune.applications()),
                formats.euro(SmallKommune.LAND_CENTS),
                formats.number(SmallKommune.APPLICATIONS),
                formats.number(SmallKommune.USING),
                formats.number(SmallKommune.KOMMUNEN),
                formats.number(SmallKommune.ABSURD),
                new BarChart(about, names, List.of(units)).drawn(formats),
                prices.stream()
                        .filter(SmallKommune.Price::absurd)
                        .map(price -> new Price(
                                key(price.key()), formats.euro(price.cents()), formats.euro(price.unitCents())))
                        .toList());
    }

    private String key(SmallKommune.Key key) {
        return texts.text("costs.key." + key);
    }
}
