package de.antragswerk.web.oversight;

import de.antragswerk.metering.Usage;
import de.antragswerk.metering.UsageLine;
import de.antragswerk.web.place.BenefitNames;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How often the benefits were used in a period, Land by Land. The core limits it to what the asking person may see. */
@Singleton
public class UsageTable {
    private final Usage usage;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public UsageTable(Usage usage, BenefitNames names, Models models) {
        this.usage = usage;
        this.names = names;
        this.models = models;
    }

    /** A row of the table; {@code kind} is a form purpose. */
    public record Line(String authorityName, String benefitName, String kind, long count) {}

    /** A Land with its rows and their sum. */
    public record LandUsage(String landName, List<Line> lines, long count) {}

    String show(String from, String to, String address) {
        var period = Period.of(from, to);
        var lines = usage.between(period.from(), period.to());
        models.put("period", period)
                .put("address", address)
                .put("laender", byLand(lines))
                .put("total", lines.stream().mapToLong(UsageLine::count).sum());
        return "nutzung.html";
    }

    private List<LandUsage> byLand(List<UsageLine> lines) {
        var grouped = lines.stream()
                .collect(Collectors.groupingBy(UsageLine::landName, LinkedHashMap::new, Collectors.toList()));
        var laender = new ArrayList<LandUsage>();
        grouped.forEach((land, own) -> laender.add(new LandUsage(
                land,
                own.stream()
                        .map(line ->
                                new Line(line.authorityName(), names.of(line.benefit()), line.kind(), line.count()))
                        .toList(),
                own.stream().mapToLong(UsageLine::count).sum())));
        return laender;
    }
}
