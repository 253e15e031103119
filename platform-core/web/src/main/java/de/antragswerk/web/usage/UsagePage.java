package de.antragswerk.web.usage;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.Rebooking;
import de.antragswerk.metering.view.UsageSum;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.web.page.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Usage by areas, benefits, kinds, versions, months or days, each with the way to what it consists of. */
@Singleton
public class UsagePage {
    private final UsageNames names;
    private final Benefits benefits;
    private final AreaTrail trail;
    private final Models models;

    @Inject
    public UsagePage(UsageNames names, Benefits benefits, AreaTrail trail, Models models) {
        this.names = names;
        this.benefits = benefits;
        this.trail = trail;
        this.models = models;
    }

    /** @param address of what it consists of; empty where it goes no further */
    public record Row(String name, String address, long units, long records, OptionalLong late) {}

    /** An option of a list. */
    public record Choice(String code, String name, boolean selected) {}

    /** Uses that stand elsewhere than they happened. */
    public record Moved(
            String authority,
            String benefit,
            String kind,
            String origin,
            java.time.LocalDate bookedOn,
            String source,
            long records,
            long units) {}

    /** @param widest what the person may see at all; empty for all Länder */
    void fill(Filter filter, Optional<Ars> widest, String address, UsageReading reading) {
        var by = filter.by();
        var sums = reading.sums(filter.query(), by);
        var rows = rows(filter, sums, address);
        models.put("period", filter.period())
                .put("query", filter.query())
                .put("address", address)
                .put("parameters", filter.parameters())
                .put("trail", trail.of(filter, widest, address))
                .put("by", by.name())
                .put("groupings", groupings(by, widest))
                .put("benefits", benefitChoices(filter.query().benefit()))
                .put("kinds", kindChoices(filter.query().kind()))
                .put("rows", rows)
                .put("total", rows.stream().mapToLong(Row::units).sum())
                .put("lateKnown", rows.stream().allMatch(row -> row.late().isPresent()))
                .put("late", moved(reading, filter, Rebooking.Reason.LATE))
                .put("corrections", moved(reading, filter, Rebooking.Reason.CORRECTION))
                .put("chart", UsageChart.of(by, rows(filter, Gapless.of(by, sums), address)));
    }

    private List<Row> rows(Filter filter, List<UsageSum> sums, String address) {
        return sums.stream().map(sum -> row(filter, sum, address)).toList();
    }

    private Row row(Filter filter, UsageSum sum, String address) {
        return new Row(
                names.of(filter.by(), sum),
                next(filter, sum.key())
                        .map(next -> address + "?" + next.parameters())
                        .orElse(""),
                sum.units(),
                sum.records(),
                sum.late());
    }

    private static Optional<Filter> next(Filter filter, String key) {
        return switch (filter.by()) {
            case LAND, KREIS -> Optional.of(filter.in(Optional.of(new Ars(key))));
            case KOMMUNE ->
                Optional.of(new Filter(filter.period(), filter.query().in(new Ars(key)), Grouping.MONTH));
            case BENEFIT -> Optional.of(filter.of(new BenefitId(key)));
            case KIND -> Optional.of(filter.ofKind(key));
            case MONTH -> Optional.of(filter.inMonth(YearMonth.parse(key)));
            case VERSION, DAY -> Optional.empty();
        };
    }

    private List<Moved> moved(UsageReading reading, Filter filter, Rebooking.Reason reason) {
        return reading.rebookings(filter.query(), reason).stream()
                .map(one -> new Moved(
                        one.authorityName(),
                        names.benefit(one.benefit()),
                        names.kind(one.kind()),
                        UsageNames.month(one.origin()),
                        one.bookedOn(),
                        one.source(),
                        one.records(),
                        one.units()))
                .toList();
    }

    /** Inside a Land there are no Länder to compare, inside a Kommune no areas at all. */
    private static List<Choice> groupings(Grouping selected, Optional<Ars> widest) {
        var inside = widest.map(Ars::level);
        return Stream.of(Grouping.values())
                .filter(one -> one != Grouping.LAND || inside.isEmpty())
                .filter(one -> one != Grouping.KREIS
                        || inside.filter(level -> level != Level.LAND).isEmpty())
                .map(one -> new Choice(Filter.code(one), Texts.german().text("uses.by." + one), one == selected))
                .toList();
    }

    private List<Choice> benefitChoices(Optional<BenefitId> selected) {
        var ids = new ArrayList<>(benefits.seen().keySet());
        selected.filter(one -> !ids.contains(one)).ifPresent(ids::add);
        return ids.stream()
                .map(id -> new Choice(
                        id.value(),
                        names.benefit(id.value()),
                        selected.filter(id::equals).isPresent()))
                .toList();
    }

    private List<Choice> kindChoices(Optional<String> selected) {
        return Stream.concat(Stream.of(FormPurpose.values()).map(Enum::name), selected.stream())
                .distinct()
                .map(kind -> new Choice(
                        kind, names.kind(kind), selected.filter(kind::equals).isPresent()))
                .toList();
    }
}
