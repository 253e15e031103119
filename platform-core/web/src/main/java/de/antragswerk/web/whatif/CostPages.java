package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.PublicCosts;
import de.antragswerk.region.Regions;
import de.antragswerk.web.page.Wording;
import de.antragswerk.whatif.SmallKommune;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What the platform costs, for everybody: what one more Land changes, and what one application costs under each key. */
@Path("/kosten")
@Controller
public class CostPages {
    private static final long APPLICATIONS = 10;
    private static final SmallKommune EXAMPLE = new SmallKommune(APPLICATIONS);
    private final PublicCosts costs;
    private final Regions regions;
    private final Wording wording;
    private final Models models;

    @Inject
    public CostPages(PublicCosts costs, Regions regions, Wording wording, Models models) {
        this.costs = costs;
        this.regions = regions;
        this.wording = wording;
        this.models = models;
    }

    @GET
    @PermitAll
    public String show() {
        var view = new CostView(wording.texts(), wording.formats());
        models.put("example", view.example(EXAMPLE))
                .put("plan", costs.plan().flatMap(plan -> view.plan(plan, regions.laender())));
        return "kosten.html";
    }
}
