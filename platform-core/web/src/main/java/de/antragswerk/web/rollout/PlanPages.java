package de.antragswerk.web.rollout;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Regions;
import de.antragswerk.rehearsal.Rehearsals;
import de.antragswerk.rollout.Plan;
import de.antragswerk.rollout.Rollout;
import de.antragswerk.rollout.Rollouts;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
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
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan for a version that is installed. */
@Path("/koordination/einfuehrung/planen/{benefit}/{version}")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class PlanPages {
    private static final String VIEW = "einfuehrung-planen.html";
    private final Rollouts rollouts;
    private final Benefits benefits;
    private final Regions regions;
    private final BenefitNames names;
    private final Rehearsals rehearsals;
    private final Models models;

    @Inject
    public PlanPages(
            Rollouts rollouts,
            Benefits benefits,
            Regions regions,
            BenefitNames names,
            Rehearsals rehearsals,
            Models models) {
        this.rollouts = rollouts;
        this.benefits = benefits;
        this.regions = regions;
        this.names = names;
        this.rehearsals = rehearsals;
        this.models = models;
    }

    @GET
    public String ask(@PathParam("benefit") String benefitId, @PathParam("version") String version) {
        var benefit = PathIds.benefit(benefitId);
        if (benefits.find(benefit, version).isEmpty()) {
            throw Refusal.notFound("rollout-version");
        }
        show(benefit, version, PlanForm.empty(regions, German.today()));
        return VIEW;
    }

    /** Shown at once instead of after a redirect: nothing is kept that another request could show. */
    @POST
    @Path("probe")
    public String rehearse(@PathParam("benefit") String benefitId, @PathParam("version") String version) {
        var benefit = PathIds.benefit(benefitId);
        var rehearsal = rehearsals.rehearse(benefit, version);
        show(benefit, version, PlanForm.empty(regions, German.today()));
        models.put("rehearsal", RehearsalTable.of(rehearsal));
        return VIEW;
    }

    @POST
    public Response plan(
            @Context HttpServletRequest request,
            @PathParam("benefit") String benefitId,
            @PathParam("version") String version) {
        var benefit = PathIds.benefit(benefitId);
        var form = PlanForm.of(
                request.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(field -> field.getKey(), field -> field.getValue()[0])),
                regions);
        var planned = form.plan(benefit, version).flatMap(plan -> planned(plan, form));
        if (planned.isPresent()) {
            return Response.seeOther(URI.create(
                            "/koordination/einfuehrung/" + planned.get().id() + "?meldung=geplant"))
                    .build();
        }
        show(benefit, version, form);
        return Response.status(422).entity(VIEW).build();
    }

    private Optional<Rollout> planned(Plan plan, PlanForm form) {
        try {
            return Optional.of(rollouts.plan(plan));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            form.refused(refusal.findings());
            return Optional.empty();
        }
    }

    private void show(BenefitId benefit, String version, PlanForm form) {
        models.put("benefit", benefit.value())
                .put("benefitName", names.of(benefit))
                .put("version", version)
                .put("form", form)
                .put("rehearsal", RehearsalTable.NONE);
    }
}
