package de.antragswerk.web.checklist;

import de.antragswerk.checklist.Checklist;
import de.antragswerk.configuration.Areas;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What is open or due anywhere in the Land of its administrator. */
@Path("/verwaltung/pruefliste")
@Controller
@RolesAllowed(Roles.LAND_ADMIN)
public class LandChecklistPages {
    private final Checklist checklist;
    private final CurrentActor actor;
    private final Areas areas;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public LandChecklistPages(Checklist checklist, CurrentActor actor, Areas areas, BenefitNames names, Models models) {
        this.checklist = checklist;
        this.actor = actor;
        this.areas = areas;
        this.names = names;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("land") String key, @QueryParam("seite") String page) {
        var own = actor.staff().areas(Role.LAND_ADMIN);
        var land = key == null || key.isEmpty()
                ? own.getFirst()
                : Ars.parse(key).filter(own::contains).orElseThrow(() -> Refusal.notFound("area-unknown"));
        OverviewModel.put(models, checklist.standingOut(land, OverviewModel.page(page)), names);
        models.put("laender", own.stream().map(areas::require).toList())
                .put("land", land.value())
                .put("address", "/verwaltung/pruefliste")
                .put("mayEdit", Boolean.TRUE);
        return "pruefliste.html";
    }
}
