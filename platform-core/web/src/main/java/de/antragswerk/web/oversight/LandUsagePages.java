package de.antragswerk.web.oversight;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.usage.AskedUsage;
import de.antragswerk.web.usage.UsageAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Usage in the own Land. */
@Path("/verwaltung/nutzung")
@RolesAllowed(Roles.LAND_ADMIN)
public class LandUsagePages {
    private static final String ADDRESS = "/verwaltung/nutzung";
    private final UsageAnswers answers;
    private final CurrentActor actor;

    @Inject
    public LandUsagePages(UsageAnswers answers, CurrentActor actor) {
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Controller
    public String show(@BeanParam AskedUsage asked) {
        return answers.page(asked, land(), ADDRESS);
    }

    @GET
    @Path("nutzung.csv")
    public Response file(@BeanParam AskedUsage asked) {
        return answers.file(asked, land());
    }

    private Optional<Ars> land() {
        var land = actor.staff(Role.LAND_ADMIN).land();
        return Optional.of(
                land.orElseThrow(() -> Refusal.forbidden("land-not-named")).area());
    }
}
