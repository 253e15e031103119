package de.antragswerk.web.usage;

import de.antragswerk.metering.publication.UsagePublications;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The coordination office publishes the usage of a year that is over. */
@Path("/koordination/nutzung/veroeffentlichung")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class PublicationPages {
    private final UsagePublications publications;
    private final Models models;

    @Inject
    public PublicationPages(UsagePublications publications, Models models) {
        this.publications = publications;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@QueryParam("meldung") String notice) {
        models.put(
                        "years",
                        publications.years().stream().map(publications::require).toList())
                .put("due", publications.due())
                .put("notice", Notices.known(notice, "gespeichert"));
        return "nutzung-veroeffentlichung.html";
    }

    @POST
    public Response publish(@FormParam("jahr") String year) {
        publications.publish(year(year));
        return Response.seeOther(URI.create("/koordination/nutzung/veroeffentlichung?meldung=gespeichert"))
                .build();
    }

    private static int year(String text) {
        try {
            return Integer.parseInt(text == null ? "" : text);
        } catch (NumberFormatException noYear) {
            throw Refusal.invalid("year-malformed");
        }
    }
}
