package de.antragswerk.web.land;

import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Takes in a Land: form, then what would happen. */
@Path("/koordination/laender/aufnehmen/{key:\\d\\d}")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class JoinPages {
    private final LandFormPage form;
    private final SimulationPage simulation;

    @Inject
    public JoinPages(LandFormPage form, SimulationPage simulation) {
        this.form = form;
        this.simulation = simulation;
    }

    @GET
    @Controller
    public String empty(@PathParam("key") String key) {
        form.show(form.land(LandKeys.of(key)), JsonValue.EMPTY_JSON_OBJECT, "", new AdminForm("", "", "", ""));
        return LandFormPage.VIEW;
    }

    @POST
    @Controller
    public Response simulate(@PathParam("key") String key, @Context HttpServletRequest request) throws IOException {
        var sent = SentForm.of(request);
        return form.read(form.land(LandKeys.of(key)), sent)
                .map(document -> Response.ok(simulation.show(document, "", AdminForm.of(sent))))
                .orElseGet(() -> Response.status(422).entity(LandFormPage.VIEW))
                .build();
    }
}
