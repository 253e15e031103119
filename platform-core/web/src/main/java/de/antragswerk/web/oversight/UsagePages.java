package de.antragswerk.web.oversight;

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
import java.net.URI;
import java.util.Optional;

/** Usage in all Länder, for the coordination office. */
@Path("/koordination")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class UsagePages {
    private final UsageAnswers answers;

    @Inject
    public UsagePages(UsageAnswers answers) {
        this.answers = answers;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/koordination/nutzung")).build();
    }

    @GET
    @Controller
    @Path("nutzung")
    public String show(@BeanParam AskedUsage asked) {
        return answers.page(asked, Optional.empty(), "/koordination/nutzung");
    }

    @GET
    @Path("nutzung.csv")
    public Response file(@BeanParam AskedUsage asked) {
        return answers.file(asked, Optional.empty());
    }
}
