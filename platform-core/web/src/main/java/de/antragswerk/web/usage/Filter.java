package de.antragswerk.web.usage;

import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.UsageQuery;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.web.page.EnteredText;
import de.antragswerk.web.page.German;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page on usage shows, and the addresses of pages that show a part of it. */
record Filter(Period period, UsageQuery query, Grouping by) {

    /** @param widest what the person may see at all; empty for all Länder */
    static Filter of(AskedUsage asked, Optional<Ars> widest) {
        var period = Period.of(asked.from, asked.to);
        var area = text(asked.area).map(Filter::area).or(() -> widest);
        if (area.isPresent() && !widest.stream().allMatch(most -> most.contains(area.get()))) {
            throw Refusal.notFound("area-unknown");
        }
        var query = new UsageQuery(
                period.from(),
                period.to(),
                area,
                text(asked.benefit).map(Filter::benefit),
                text(asked.kind),
                text(asked.version));
        return new Filter(period, query, grouping(asked.by).orElseGet(() -> below(area)));
    }

    /** The areas inside the area; of a Kommune its months. */
    static Grouping below(Optional<Ars> area) {
        return area.map(Ars::level)
                .map(level -> level == Level.LAND || level == Level.REGBEZ
                        ? Grouping.KREIS
                        : level == Level.KREIS ? Grouping.KOMMUNE : Grouping.MONTH)
                .orElse(Grouping.LAND);
    }

    private static Ars area(String text) {
        return Ars.parse(text).orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    private static BenefitId benefit(String text) {
        try {
            return new BenefitId(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("benefit-unknown");
        }
    }

    private static Optional<Grouping> grouping(String text) {
        return Stream.of(Grouping.values())
                .filter(one -> code(one).equals(text))
                .findFirst();
    }

    static String code(Grouping by) {
        return switch (by) {
            case LAND -> "land";
            case KREIS -> "kreis";
            case KOMMUNE -> "kommune";
            case BENEFIT -> "leistung";
            case KIND -> "art";
            case VERSION -> "version";
            case MONTH -> "monat";
            case DAY -> "tag";
        };
    }

    private static Optional<String> text(String entered) {
        return Optional.ofNullable(entered)
                .map(String::strip)
                .map(EnteredText::shown)
                .filter(text -> !text.isEmpty());
    }

    Filter in(Optional<Ars> area) {
        var narrower = new UsageQuery(query.from(), query.to(), area, query.benefit(), query.kind(), query.version());
        return new Filter(period, narrower, below(area));
    }

    Filter of(BenefitId benefit) {
        var narrower = new UsageQuery(
                query.from(), query.to(), query.area(), Optional.of(benefit), query.kind(), query.version());
        return new Filter(period, narrower, below(query.area()));
    }

    Filter ofKind(String kind) {
        var narrower = new UsageQuery(
                query.from(), query.to(), query.area(), query.benefit(), Optional.of(kind), query.version());
        return new Filter(period, narrower, below(query.area()));
    }

    Filter inMonth(java.time.YearMonth month) {
        var from = month.atDay(1).isBefore(query.from()) ? query.from() : month.atDay(1);
        var to = month.atEndOfMonth().isAfter(query.to()) ? query.to() : month.atEndOfMonth();
        var narrower = new UsageQuery(from, to, query.area(), query.benefit(), query.kind(), query.version());
        return new Filter(period, narrower, Grouping.DAY);
    }

    /** Behind the address of the page, or of its file. */
    String parameters() {
        return Stream.of(
                        Optional.of("von=" + encoded(German.day(query.from()))),
                        Optional.of("bis=" + encoded(German.day(query.to()))),
                        query.area().map(area -> "gebiet=" + area.value()),
                        query.benefit().map(benefit -> "leistung=" + encoded(benefit.value())),
                        query.kind().map(kind -> "art=" + encoded(kind)),
                        query.version().map(version -> "version=" + encoded(version)),
                        Optional.of("nach=" + code(by).toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
