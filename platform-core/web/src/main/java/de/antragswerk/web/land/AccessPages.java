package de.antragswerk.web.land;

import de.antragswerk.onboarding.Joining;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Orders the first access for a Land that joined without one, or once more where that failed. */
@Path("/koordination/laender/{key:\\d\\d}/zugang")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class AccessPages {
    private static final String VIEW = "land-zugang.html";
    private final Joining joining;
    private final Models models;

    @Inject
    public AccessPages(Joining joining, Models models) {
        this.joining = joining;
        this.models = models;
    }

    @GET
    @Controller
    public String ask(@PathParam("key") String key) {
        show(key, new AdminForm("", "", "", ""), Map.of());
        return VIEW;
    }

    @POST
    @Controller
    public Response order(@PathParam("key") String key, @Context HttpServletRequest request) throws IOException {
        var admin = AdminForm.of(SentForm.of(request));
        var person = admin.person();
        if (person.isEmpty()) {
            var errors = new LinkedHashMap<>(admin.errors());
            if (admin.isEmpty()) {
                errors.putAll(new AdminForm("?", "", "", "").errors());
            }
            show(key, admin, errors);
            return Response.status(422).entity(VIEW).build();
        }
        var access = joining.orderAccess(LandKeys.of(key), person.get());
        show(key, admin, Map.of());
        models.put("userName", access.userName())
                .put("password", access.password().orElse(""));
        return Response.ok(VIEW).build();
    }

    private void show(String key, AdminForm admin, Map<String, String> errors) {
        models.put("land", joining.export(LandKeys.of(key)).document().land())
                .put("admin", admin.section(errors))
                .put("errors", Findings.summary(errors))
                .put("userName", "")
                .put("password", "");
    }
}
