package de.antragswerk.web.rollout;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.region.Regions;
import de.antragswerk.rollout.Action;
import de.antragswerk.rollout.Rollouts;
import de.antragswerk.rollout.VersionTable;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** How versions of plugins are brought in, for the coordination office. */
@Path("/koordination/einfuehrung")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class RolloutPages {
    private static final int LONGEST_REASON = 200;
    private static final String[] NOTICES = {"geplant", "hold", "resume", "complete", "roll-back"};
    private final Overview overview;
    private final Rollouts rollouts;
    private final VersionTable table;
    private final Regions regions;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public RolloutPages(
            Overview overview,
            Rollouts rollouts,
            VersionTable table,
            Regions regions,
            BenefitNames names,
            Models models) {
        this.overview = overview;
        this.rollouts = rollouts;
        this.table = table;
        this.regions = regions;
        this.names = names;
        this.models = models;
    }

    @GET
    public String all() {
        models.put("benefits", overview.all());
        return "einfuehrungen.html";
    }

    @GET
    @Path("{id:[0-9a-f-]{36}}")
    public String one(@PathParam("id") String id, @QueryParam("meldung") String notice) {
        show(id, Notices.known(notice, NOTICES), 0);
        return "einfuehrung.html";
    }

    @POST
    @Path("{id:[0-9a-f-]{36}}/wellen/{position:\\d{1,2}}/{action}")
    public Response act(
            @PathParam("id") String id,
            @PathParam("position") int position,
            @PathParam("action") String word,
            @FormParam("stand") String revision,
            @FormParam("grund") String entered) {
        var action = Action.of(word).orElseThrow(() -> Refusal.notFound("rollout-unknown"));
        var reason = entered == null ? "" : entered.strip();
        var needsReason = action == Action.HOLD || action == Action.ROLL_BACK;
        if (needsReason && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            show(id, "", position);
            models.put("wrongAction", word);
            return Response.status(422).entity("einfuehrung.html").build();
        }
        rollouts.act(id(id), number(revision), position, action, needsReason ? reason : "");
        return Response.seeOther(URI.create("/koordination/einfuehrung/" + id + "?meldung=" + word))
                .build();
    }

    @GET
    @Path("versionen/{benefit}/{land}")
    public String ofLand(@PathParam("benefit") String benefitId, @PathParam("land") String landKey) {
        var benefit = PathIds.benefit(benefitId);
        var land = Ars.parse(landKey)
                .filter(key -> key.level() == Level.LAND && regions.name(key).isPresent())
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
        models.put("benefitName", names.of(benefit))
                .put("landName", regions.name(land).orElseThrow())
                .put("authorities", table.ofLand(benefit, LandKey.of(land)));
        return "versionen-land.html";
    }

    private void show(String id, String notice, int wrongWave) {
        var view = rollouts.require(id(id));
        models.put("rollout", view.rollout())
                .put("benefitName", names.of(view.rollout().benefit()))
                .put("installed", view.installed())
                .put(
                        "waves",
                        view.waves().stream()
                                .map(wave -> WaveLine.of(view.rollout(), wave, regions))
                                .toList())
                .put(
                        "steps",
                        view.steps().stream()
                                .map(step -> StepLine.of(view.rollout(), step))
                                .toList())
                .put("notice", notice)
                .put("wrongWave", wrongWave)
                .put("wrongAction", "");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("rollout-unknown");
        }
    }

    /** What was not sent by our own form was decided on nothing that we know of. */
    private static int number(String text) {
        if (text == null || !text.matches("\\d{1,9}")) {
            throw Refusal.conflict("rollout-changed");
        }
        return Integer.parseInt(text);
    }
}
