package de.antragswerk.web.usage;

import de.antragswerk.configuration.Areas;
import de.antragswerk.metering.view.UsageViews;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

/** Usage in an area, for whoever administers it. */
@Path("/verwaltung/bereiche/{ars}/nutzung")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class AreaUsagePages {
    private final Areas areas;
    private final UsageViews views;
    private final UsagePage page;
    private final Models models;

    @Inject
    public AreaUsagePages(Areas areas, UsageViews views, UsagePage page, Models models) {
        this.areas = areas;
        this.views = views;
        this.page = page;
        this.models = models;
    }

    @GET
    public String show(@PathParam("ars") String ars, @BeanParam AskedUsage asked) {
        var area = areas.require(PathIds.area(ars));
        var widest = Optional.of(area.ars());
        models.put("area", area);
        page.fill(
                Filter.of(asked, widest),
                widest,
                "/verwaltung/bereiche/" + area.ars() + "/nutzung",
                UsageReading.administering(views, area.ars()));
        return "bereich-nutzung.html";
    }
}
