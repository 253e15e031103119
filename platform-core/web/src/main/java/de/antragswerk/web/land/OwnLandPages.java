package de.antragswerk.web.land;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.onboarding.Joining;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** The own Land as it is stored, to be read; changes are the coordination office's. */
@Path("/verwaltung/land")
@Controller
@RolesAllowed(Roles.LAND_ADMIN)
public class OwnLandPages {
    private final Joining joining;
    private final CurrentActor actor;
    private final LandView view;

    @Inject
    public OwnLandPages(Joining joining, CurrentActor actor, LandView view) {
        this.joining = joining;
        this.actor = actor;
        this.view = view;
    }

    @GET
    public String show() {
        var land = actor.staff(Role.LAND_ADMIN).land().orElseThrow(() -> Refusal.forbidden("land-not-named"));
        view.show(joining.export(land), Optional.empty());
        return "land.html";
    }
}
