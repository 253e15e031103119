package de.antragswerk.web.costsharing;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;

/** Who bears what: as it would be settled now, or as it was closed; and how each amount comes about. */
@Path("/koordination/abrechnung/{period}/vorschau")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class SharePages {
    private final OpenPeriods open;
    private final Present present;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public SharePages(OpenPeriods open, Present present, BenefitNames names, Models models) {
        this.open = open;
        this.present = present;
        this.names = names;
        this.models = models;
    }

    @GET
    public String all(
            @PathParam("period") String id,
            @QueryParam("land") @DefaultValue("") String land,
            @QueryParam("suche") @DefaultValue("") String search,
            @QueryParam("seite") @DefaultValue("1") String page) {
        var period = open.require(id);
        models.put("period", period).put("problem", "").put("land", land).put("search", search.strip());
        try {
            var settled = present.of(period);
            var pools = settled.input().pools().stream()
                    .sorted(Comparator.comparing(Pool::id))
                    .toList();
            models.put("totalCents", settled.result().totalCents())
                    .put("digest", settled.result().inputDigest())
                    .put("laender", settled.laender())
                    .put("poolNames", pools.stream().map(Pool::name).toList())
                    .put("poolCents", pools.stream().map(Pool::cents).toList())
                    .put("found", Slice.of(settled.kommunen(land, search.strip()), number(page)));
        } catch (SettlementException impossible) {
            models.put("problem", Impossible.inWords(impossible));
        }
        return "verteilung.html";
    }

    @GET
    @Path("{payer}")
    public String one(@PathParam("period") String id, @PathParam("payer") String payer) {
        var period = open.require(id);
        var settled = settled(period.id());
        if (settled.member(payer).isEmpty()) {
            throw Refusal.notFound("payer-unknown");
        }
        var lines = settled.linesOf(payer);
        models.put("period", period)
                .put(
                        "payer",
                        new Payer(
                                settled.name(payer),
                                lines.stream().mapToLong(Line::cents).sum()))
                .put(
                        "lines",
                        lines.stream()
                                .map(line ->
                                        ExplainedLine.of(settled, line, benefit -> names.of(new BenefitId(benefit))))
                                .toList());
        return "anteil.html";
    }

    /** Whose share is explained. */
    public record Payer(String name, long cents) {}

    private Settled settled(String period) {
        try {
            return present.of(open.require(period));
        } catch (SettlementException impossible) {
            throw Refusal.conflict("not-to-be-settled");
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}
