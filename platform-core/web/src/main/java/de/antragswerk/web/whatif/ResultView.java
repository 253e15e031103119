package de.antragswerk.web.whatif;

import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.web.chart.About;
import de.antragswerk.web.chart.BarChart;
import de.antragswerk.web.chart.Diagram;
import de.antragswerk.web.chart.Series;
import de.antragswerk.web.chart.Unit;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import de.antragswerk.whatif.Assumption;
import de.antragswerk.whatif.Comparison;
import de.antragswerk.whatif.Share;
import de.antragswerk.whatif.Spread;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shares now and then, as far as the asking person may see them. */
public record ResultView(List<Row> laender, List<Group> kommunen, Row sum, Diagram chart) {
    private static final Formats GERMAN = Formats.of(Language.GERMAN);
    private static final Texts TEXTS = Texts.german();

    /** @param unitNow what an application costs; empty where there is none, or where it is not to be seen */
    public record Row(
            String name,
            boolean isNew,
            long now,
            Spread then,
            Spread difference,
            OptionalLong unitNow,
            OptionalLong unitLow,
            OptionalLong unitMiddle,
            OptionalLong unitHigh) {}

    /** The Kommunen of a Land. */
    public record Group(String land, List<Row> rows) {}

    static ResultView of(SettlementInput input, Comparison.Compared result, Sight sight) {
        var laender = result.shares().stream()
                .filter(share -> share.land().isEmpty())
                .map(share -> row(share, sight))
                .toList();
        var groups = input.members().stream()
                .filter(member -> member.land().isEmpty())
                .map(land -> new Group(land.name(), below(result, land.key(), sight)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new ResultView(laender, groups, sum(laender), chart(laender));
    }

    private static List<Row> below(Comparison.Compared result, String land, Sight sight) {
        return result.shares().stream()
                .filter(share -> share.land().equals(Optional.of(land)))
                .filter(share -> share.isNew() || sight.sees(share.land(), share.payer()))
                .map(share -> row(share, sight))
                .toList();
    }

    private static Row row(Share share, Sight sight) {
        var visible = share.isNew() || sight.seesUnitPrice(share.land(), share.payer());
        return new Row(
                share.name(),
                share.isNew(),
                share.nowCents(),
                share.thenCents(),
                share.difference(),
                visible ? share.unitPriceNow() : OptionalLong.empty(),
                visible ? share.unitPrice(Assumption.LOW) : OptionalLong.empty(),
                visible ? share.unitPrice(Assumption.MIDDLE) : OptionalLong.empty(),
                visible ? share.unitPrice(Assumption.HIGH) : OptionalLong.empty());
    }

    private static Row sum(List<Row> rows) {
        var now = rows.stream().mapToLong(Row::now).sum();
        var then = new Spread(
                rows.stream().mapToLong(row -> row.then().low()).sum(),
                rows.stream().mapToLong(row -> row.then().middle()).sum(),
                rows.stream().mapToLong(row -> row.then().high()).sum());
        var nothing = OptionalLong.empty();
        return new Row("", false, now, then, then.minus(now), nothing, nothing, nothing, nothing);
    }

    private static Diagram chart(List<Row> rows) {
        var about = new About(
                "anteile",
                TEXTS.text("whatif.chart"),
                TEXTS.text("whatif.chart.text"),
                TEXTS.text("whatif.payer"),
                Unit.EURO);
        var now =
                Series.of(TEXTS.text("whatif.now"), rows.stream().map(Row::now).toList());
        var then = Series.ranged(
                TEXTS.text("whatif.then"),
                rows.stream().map(row -> row.then().least()).toList(),
                rows.stream().map(row -> row.then().middle()).toList(),
                rows.stream().map(row -> row.then().most()).toList());
        return new BarChart(about, rows.stream().map(Row::name).toList(), List.of(now, then)).drawn(GERMAN);
    }
}
