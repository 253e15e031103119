package de.antragswerk.web.land;

import de.antragswerk.onboarding.Joining;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Changes a Land: the same form with what is stored, then what would change. */
@Path("/koordination/laender/{key:\\d\\d}/aendern")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class ChangePages {
    private final Joining joining;
    private final LandFormPage form;
    private final SimulationPage simulation;

    @Inject
    public ChangePages(Joining joining, LandFormPage form, SimulationPage simulation) {
        this.joining = joining;
        this.form = form;
        this.simulation = simulation;
    }

    @GET
    @Controller
    public String present(@PathParam("key") String key) {
        var land = LandKeys.of(key);
        var stored = joining.export(land);
        form.show(
                form.land(land), LandFormPage.json(stored.document()), stored.version(), new AdminForm("", "", "", ""));
        return LandFormPage.VIEW;
    }

    @POST
    @Controller
    public Response simulate(@PathParam("key") String key, @Context HttpServletRequest request) throws IOException {
        var sent = SentForm.of(request);
        return form.read(form.land(LandKeys.of(key)), sent)
                .map(document -> Response.ok(simulation.show(document, sent.text("version"), AdminForm.of(sent))))
                .orElseGet(() -> Response.status(422).entity(LandFormPage.VIEW))
                .build();
    }
}
