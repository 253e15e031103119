package de.antragswerk.web.oversight;

import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Usage in the own Land. */
@Path("/verwaltung/nutzung")
@Controller
@RolesAllowed(Roles.LAND_ADMIN)
public class LandUsagePages {
    private final UsageTable table;

    @Inject
    public LandUsagePages(UsageTable table) {
        this.table = table;
    }

    @GET
    public String show(@QueryParam("von") String from, @QueryParam("bis") String to) {
        return table.show(from, to, "/verwaltung/nutzung");
    }
}
