package de.antragswerk.web.oversight;

import de.antragswerk.metering.Usage;
import de.antragswerk.metering.UsageLine;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How often the benefits were used: everything for the coordination office, the own Land for a Land. */
@Path("/")
@Controller
public class UsagePages {
    private final Usage usage;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public UsagePages(Usage usage, BenefitNames names, Models models) {
        this.usage = usage;
        this.names = names;
        this.models = models;
    }

    /** A row of the table; {@code kind} is a form purpose. */
    public record Line(String authorityName, String benefitName, String kind, long count) {}

    /** A Land with its rows and their sum. */
    public record LandUsage(String landName, List<Line> lines, long count) {}

    @GET
    @Path("koordination")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    public Response home() {
        return Response.seeOther(URI.create("/koordination/nutzung")).build();
    }

    @GET
    @Path("koordination/nutzung")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    public String ofAll(@QueryParam("von") String from, @QueryParam("bis") String to) {
        return show(from, to, "/koordination/nutzung");
    }

    @GET
    @Path("verwaltung/nutzung")
    @RolesAllowed(Roles.LAND_ADMIN)
    public String ofOwnLand(@QueryParam("von") String from, @QueryParam("bis") String to) {
        return show(from, to, "/verwaltung/nutzung");
    }

    private String show(String from, String to, String address) {
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
