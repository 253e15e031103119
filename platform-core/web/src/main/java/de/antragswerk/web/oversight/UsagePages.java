package de.antragswerk.web.oversight;

import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Usage in all Länder, for the coordination office. */
@Path("/koordination")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class UsagePages {
    private final UsageTable table;

    @Inject
    public UsagePages(UsageTable table) {
        this.table = table;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/koordination/nutzung")).build();
    }

    @GET
    @Controller
    @Path("nutzung")
    public String show(@QueryParam("von") String from, @QueryParam("bis") String to) {
        return table.show(from, to, "/koordination/nutzung");
    }
}
