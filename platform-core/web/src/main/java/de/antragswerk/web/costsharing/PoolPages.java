package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.CostPools;
import de.antragswerk.costsharing.PoolEntry;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The cost pools of a period: added, changed, removed. */
@Path("/koordination/abrechnung/{period}/kosten")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class PoolPages {
    private final OpenPeriods open;
    private final CostPools pools;
    private final PoolPage page;

    @Inject
    public PoolPages(OpenPeriods open, CostPools pools, PoolPage page) {
        this.open = open;
        this.pools = pools;
        this.page = page;
    }

    @GET
    public String empty(@PathParam("period") String period) {
        page.show(open.require(period), Optional.empty(), PoolForm.empty(open.profiles()), "");
        return PoolPage.VIEW;
    }

    @POST
    public Response add(@Context HttpServletRequest request, @PathParam("period") String period) {
        return save(request, open.require(period), Optional.empty());
    }

    @GET
    @Path("{pool}")
    public String one(
            @PathParam("period") String period, @PathParam("pool") String id, @QueryParam("meldung") String notice) {
        var pool = page.require(period, id);
        page.show(
                open.require(period),
                Optional.of(pool),
                PoolForm.of(pool, open.profiles()),
                Notices.known(notice, "gespeichert", "hochgeladen"));
        return PoolPage.VIEW;
    }

    @POST
    @Path("{pool}")
    public Response change(
            @Context HttpServletRequest request, @PathParam("period") String period, @PathParam("pool") String id) {
        return save(request, open.require(period), Optional.of(page.require(period, id)));
    }

    @POST
    @Path("{pool}/entfernen")
    public Response remove(@PathParam("period") String period, @PathParam("pool") String id) {
        pools.remove(period, id);
        return OpenPeriods.to(period, "?meldung=entfernt");
    }

    private Response save(HttpServletRequest request, SettlementPeriod period, Optional<CostPool> stored) {
        var entered = Entered.of(request);
        var entry = PoolForm.read(entered, stored, page.benefits(), open.profiles());
        if (entry.isPresent() && saved(period.id(), stored.isEmpty(), entry.get(), entered)) {
            return OpenPeriods.to(period.id(), "/kosten/" + entry.get().id() + "?meldung=gespeichert");
        }
        page.show(period, stored, entered, "");
        return Response.status(422).entity(PoolPage.VIEW).build();
    }

    private boolean saved(String period, boolean added, PoolEntry entry, Entered entered) {
        try {
            if (added) {
                pools.add(period, entry);
            } else {
                pools.put(period, entry);
            }
            return true;
        } catch (Refusal refusal) {
            if (refusal.code().equals("pool-exists")) {
                entered.refuse(PoolForm.ID, "pool-exists");
            } else if (refusal.code().equals("pool-faulty")) {
                PoolForm.refused(entered, refusal.findings());
            } else {
                throw refusal;
            }
            return false;
        }
    }
}
