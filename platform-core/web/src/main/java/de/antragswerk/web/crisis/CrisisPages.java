package de.antragswerk.web.crisis;

import de.antragswerk.crisis.CrisisRules;
import de.antragswerk.crisis.SwitchOutcome;
import de.antragswerk.plugin.Finding;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The coordination office switches crisis sets on and off for all tenants. */
@Path("/koordination/krisenregelungen")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class CrisisPages {
    private static final String ADDRESS = "/koordination/krisenregelungen";
    private static final String VIEW = "krisenregelungen.html";
    private static final int UNPROCESSABLE = 422;
    private final CrisisRules crisis;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public CrisisPages(CrisisRules crisis, BenefitNames names, Models models) {
        this.crisis = crisis;
        this.names = names;
        this.models = models;
    }

    @GET
    public String all(@QueryParam("meldung") String notice) {
        show(CrisisEntry.NONE, List.of());
        models.put("notice", Notices.known(notice, "ein", "aus"));
        return VIEW;
    }

    @POST
    @Path("{set}/einschalten")
    public Response switchOn(@PathParam("set") String set, @Context HttpServletRequest request) {
        var entry = CrisisEntry.of(set, request);
        var outcome =
                crisis.switchOn(set, CrisisEntry.iso(entry.from()), CrisisEntry.iso(entry.until()), entry.reason());
        return switch (outcome) {
            case SwitchOutcome.Switched switched -> back("ein");
            case SwitchOutcome.Faulty faulty -> {
                show(entry, faulty.findings());
                yield Response.status(UNPROCESSABLE).entity(VIEW).build();
            }
        };
    }

    @POST
    @Path("{set}/ausschalten")
    public Response switchOff(@PathParam("set") String set) {
        crisis.switchOff(set, "");
        return back("aus");
    }

    private static Response back(String notice) {
        return Response.seeOther(URI.create(ADDRESS + "?meldung=" + notice)).build();
    }

    private void show(CrisisEntry entry, List<Finding> findings) {
        var lines = crisis.all().stream()
                .map(rule -> rule.id().equals(entry.set())
                        ? new CrisisLine(rule, entry, findings, names)
                        : new CrisisLine(rule, CrisisEntry.NONE, List.of(), names))
                .toList();
        models.put("sets", lines)
                .put("steps", crisis.steps())
                .put(
                        "errors",
                        lines.stream()
                                .flatMap(line -> line.findings().stream()
                                        .map(finding -> new PageError(line.place(finding), CrisisLine.words(finding))))
                                .toList())
                .put("notice", "");
    }
}
