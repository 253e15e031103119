package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostEvidences;
import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.CostPools;
import de.antragswerk.costsharing.NewPeriod;
import de.antragswerk.costsharing.Periods;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

/** The settlement periods, and one of them with its costs. */
@Path("/koordination/abrechnung")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class PeriodPages {
    private static final String LIST = "abrechnungen.html";
    private final Periods periods;
    private final OpenPeriods open;
    private final CostPools pools;
    private final CostEvidences vouchers;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public PeriodPages(
            Periods periods,
            OpenPeriods open,
            CostPools pools,
            CostEvidences vouchers,
            BenefitNames names,
            Models models) {
        this.periods = periods;
        this.open = open;
        this.pools = pools;
        this.vouchers = vouchers;
        this.names = names;
        this.models = models;
    }

    @GET
    public String list() {
        show(PeriodForm.empty());
        return LIST;
    }

    @POST
    public Response open(@Context HttpServletRequest request) {
        var entered = Entered.of(request);
        var period = PeriodForm.read(entered);
        if (period.isPresent() && opened(period.get(), entered)) {
            return OpenPeriods.to(period.get().id(), "?meldung=eroeffnet");
        }
        show(entered);
        return Response.status(422).entity(LIST).build();
    }

    @GET
    @Path("{period}")
    public String one(@PathParam("period") String id, @QueryParam("meldung") String notice) {
        var period = open.require(id);
        var figures = open.profiles().figures();
        var own = pools.of(id);
        models.put("period", period)
                .put("notice", Notices.known(notice, "eroeffnet", "gespeichert", "entfernt"))
                .put(
                        "pools",
                        own.stream()
                                .map(pool -> PoolLine.of(
                                        pool,
                                        figures,
                                        names,
                                        vouchers.of(pool.id()).size()))
                                .toList())
                .put(
                        "plannedCents",
                        own.stream().mapToLong(CostPool::plannedCents).sum())
                .put(
                        "actualCents",
                        own.stream().mapToLong(CostPool::amountCents).sum());
        return "abrechnung.html";
    }

    private boolean opened(NewPeriod period, Entered entered) {
        try {
            periods.open(period);
            return true;
        } catch (Refusal refusal) {
            switch (refusal.kind()) {
                case INVALID -> PeriodForm.refused(entered, refusal.findings());
                case CONFLICT -> entered.refuse("name", "period-exists");
                default -> throw refusal;
            }
            return false;
        }
    }

    private void show(Entered form) {
        models.put(
                        "periods",
                        periods.list().stream()
                                .map(period -> PeriodLine.of(period, pools.of(period.id())))
                                .toList())
                .put("form", form)
                .put(
                        "proRata",
                        Stream.of(ProRata.values())
                                .map(one ->
                                        new Option(one.name(), Texts.german().text("settling.pro-rata." + one)))
                                .toList());
    }
}
