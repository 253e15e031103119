package de.antragswerk.web.oversight;

import de.antragswerk.costsharing.Settlements;
import de.antragswerk.costsharing.StatementLine;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cost pools, and what each Kommune owes of them. */
@Path("/koordination/abrechnung")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class StatementPages {
    private final Settlements settlements;
    private final Models models;

    @Inject
    public StatementPages(Settlements settlements, Models models) {
        this.settlements = settlements;
        this.models = models;
    }

    /** The sum of a Land's Kommunen. */
    public record LandSum(String landName, long uses, long amountCents) {}

    @GET
    public String pools() {
        models.put("pools", settlements.pools());
        return "abrechnungen.html";
    }

    @GET
    @Path("{pool}")
    public String statement(@PathParam("pool") String pool) {
        var statement = settlements.preview(pool);
        models.put("statement", statement)
                .put("pool", statement.pool())
                .put("sum", statement.sumCents())
                .put(
                        "roundings",
                        statement.lines().stream()
                                .filter(StatementLine::roundingStep)
                                .count())
                .put("laender", sums(statement.lines()));
        return "abrechnung.html";
    }

    private static List<LandSum> sums(List<StatementLine> lines) {
        Map<String, List<StatementLine>> byLand = lines.stream()
                .collect(Collectors.groupingBy(StatementLine::landName, LinkedHashMap::new, Collectors.toList()));
        return byLand.entrySet().stream()
                .map(land -> new LandSum(
                        land.getKey(),
                        land.getValue().stream().mapToLong(StatementLine::uses).sum(),
                        land.getValue().stream()
                                .mapToLong(StatementLine::amountCents)
                                .sum()))
                .toList();
    }
}
