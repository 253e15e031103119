package de.antragswerk.web.land;

import de.antragswerk.onboarding.Joining;
import de.antragswerk.onboarding.UndoOutcome;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Undoes a joining, as long as no citizen has begun or sent anything there. */
@Path("/koordination/laender/{key:\\d\\d}/rueckgaengig")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class UndoPages {
    private final Joining joining;
    private final LandView view;
    private final Models models;

    @Inject
    public UndoPages(Joining joining, LandView view, Models models) {
        this.joining = joining;
        this.view = view;
        this.models = models;
    }

    @GET
    @Controller
    public String ask(@PathParam("key") String key) {
        var land = LandKeys.of(key);
        view.show(joining.export(land), Optional.of(joining.underWay(land)));
        models.put("stale", false);
        return "land-rueckgaengig.html";
    }

    @POST
    @Controller
    public Response undo(@PathParam("key") String key, @FormParam("version") String version) {
        var land = LandKeys.of(key);
        if (version == null || version.isEmpty()) {
            throw Refusal.invalid("land-invalid");
        }
        return switch (joining.undo(land, Optional.of(version))) {
            case UndoOutcome.Undone undone ->
                Response.seeOther(URI.create("/koordination/laender?meldung=rueckgaengig"))
                        .build();
            case UndoOutcome.Stale stale -> {
                view.show(stale.land(), Optional.of(joining.underWay(land)));
                models.put("stale", true);
                yield Response.status(409).entity("land-rueckgaengig.html").build();
            }
            case UndoOutcome.InUse inUse -> {
                view.show(joining.export(land), Optional.of(inUse.underWay()));
                models.put("stale", false);
                yield Response.status(409).entity("land-rueckgaengig.html").build();
            }
        };
    }
}
