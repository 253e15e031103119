package de.antragswerk.web.checklist;

import de.antragswerk.checklist.Checklist;
import de.antragswerk.onboarding.Joining;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What is open or due anywhere, for the coordination office. */
@Path("/koordination/pruefliste")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class CoordinationChecklistPages {
    private final Checklist checklist;
    private final Joining joining;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public CoordinationChecklistPages(Checklist checklist, Joining joining, BenefitNames names, Models models) {
        this.checklist = checklist;
        this.joining = joining;
        this.names = names;
        this.models = models;
    }

    /** A Land to choose. */
    public record Choice(String ars, String name) {}

    @GET
    public String show(@QueryParam("land") String key, @QueryParam("seite") String page) {
        var land = Ars.parse(key == null ? "" : key).filter(area -> area.level() == Level.LAND);
        OverviewModel.put(models, checklist.standingOutAnywhere(land, OverviewModel.page(page)), names);
        models.put(
                        "laender",
                        joining.laender().stream()
                                .map(joined -> new Choice(joined.key().value(), joined.name()))
                                .toList())
                .put("land", land.map(Ars::value).orElse(""))
                .put("address", "/koordination/pruefliste")
                .put("mayEdit", Boolean.FALSE);
        return "pruefliste.html";
    }
}
