package de.antragswerk.web.rest;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.rollout.Action;
import de.antragswerk.rollout.Rollout;
import de.antragswerk.rollout.RolloutStep;
import de.antragswerk.rollout.RolloutView.WaveView;
import de.antragswerk.rollout.Rollouts;
import de.antragswerk.rollout.Verdict;
import de.antragswerk.rollout.VersionCount;
import de.antragswerk.rollout.VersionTable;
import de.antragswerk.rollout.Wave;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of plugins on their way to everybody. */
@Path("/rollouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einführung neuer Versionen")
public class RolloutResource {
    private final Rollouts rollouts;
    private final VersionTable versions;
    private final Benefits benefits;

    @Inject
    public RolloutResource(Rollouts rollouts, VersionTable versions, Benefits benefits) {
        this.benefits = benefits;
        this.rollouts = rollouts;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Alle Einführungen, die jüngste zuerst")
    public String all() {
        return ApiJson.array(rollouts.all(), RolloutResource::rollout).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Plant die Einführung einer installierten Version; die erste Welle ist die Pilotgruppe")
    public Response plan(JsonObject body) {
        var planned = rollouts.plan(RolloutPlanJson.read(body));
        return Response.status(Response.Status.CREATED)
                .entity(rollout(planned).build().toString())
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Eine Einführung mit den Zahlen ihrer Wellen und ihrem Verlauf")
    public String one(@PathParam("id") String id) {
        var view = rollouts.require(id(id));
        return rollout(view.rollout())
                .add("installed", view.installed())
                .add("waves", ApiJson.array(view.waves(), RolloutResource::figures))
                .add("steps", ApiJson.array(view.steps(), RolloutResource::step))
                .build()
                .toString();
    }

    @POST
    @Path("{id}/waves/{position}/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "hold, resume, complete oder roll-back; revision nennt den Stand, auf dem entschieden wurde")
    public String act(
            @PathParam("id") String id,
            @PathParam("position") int position,
            @PathParam("action") String word,
            JsonObject body) {
        var action = Action.of(word).orElseThrow(() -> Refusal.notFound("rollout-unknown"));
        var rollout = rollouts.act(
                id(id), RolloutPlanJson.number(body, "revision"), position, action, RolloutPlanJson.reason(body));
        return rollout(rollout).build().toString();
    }

    @GET
    @Path("installed")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Die installierten Versionen; general ist die für alle, die keine Welle erreicht hat")
    public String installed() {
        var versions = Json.createArrayBuilder();
        benefits.seen().keySet().forEach(id -> {
            var general = benefits.find(id).map(Benefit::version).orElse("");
            benefits.installed(id)
                    .forEach(one -> versions.add(Json.createObjectBuilder()
                            .add("benefit", id.value())
                            .add("version", one.version())
                            .add("general", one.version().equals(general))));
        });
        return versions.build().toString();
    }

    @GET
    @Path("versions/{benefit}")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Wie viele Stellen eines Landes auf welcher Version sind")
    public String versions(@PathParam("benefit") String benefit) {
        return ApiJson.array(versions.byLand(PathIds.benefit(benefit)), RolloutResource::count)
                .toString();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("rollout-unknown");
        }
    }

    private static JsonObjectBuilder rollout(Rollout rollout) {
        return Json.createObjectBuilder()
                .add("id", rollout.id().toString())
                .add("benefit", rollout.benefit().value())
                .add("version", rollout.version())
                .add("state", rollout.state().name())
                .add("revision", rollout.revision())
                .add("createdAt", rollout.createdAt().toString())
                .add("waves", ApiJson.array(rollout.waves(), RolloutResource::wave));
    }

    private static JsonObjectBuilder wave(Wave wave) {
        var areas = Json.createArrayBuilder();
        wave.areas().forEach(area -> areas.add(area.value()));
        var json = Json.createObjectBuilder()
                .add("position", wave.position())
                .add("name", wave.name())
                .add("startsOn", wave.startsOn().toString())
                .add("state", wave.state().name())
                .add(
                        "gates",
                        Json.createObjectBuilder()
                                .add("mostFailed", wave.gates().mostFailed())
                                .add("mostDropped", wave.gates().mostDropped())
                                .add("fewestCases", wave.gates().fewestCases())
                                .add("observationDays", wave.gates().observationDays()))
                .add("areas", areas);
        wave.observedFrom().ifPresent(from -> json.add("observedFrom", from.toString()));
        wave.reason().ifPresent(reason -> json.add("reason", reason));
        return json;
    }

    private static JsonObjectBuilder figures(WaveView view) {
        return wave(view.wave())
                .add("begun", view.seen().begun())
                .add("submitted", view.seen().submitted())
                .add("failed", view.seen().failed())
                .add("verdict", verdict(view.verdict()));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> "MET";
            case Verdict.TooEarly early -> "TOO_EARLY";
            case Verdict.TooManyFailed failed -> "TOO_MANY_FAILED";
            case Verdict.TooManyDropped dropped -> "TOO_MANY_DROPPED";
        };
    }

    private static JsonObjectBuilder step(RolloutStep step) {
        var json = Json.createObjectBuilder()
                .add("at", step.at().toString())
                .add("position", step.position())
                .add("action", step.action())
                .add("automatic", step.automatic());
        step.reason().ifPresent(reason -> json.add("reason", reason));
        return json;
    }

    private static JsonObjectBuilder count(VersionCount count) {
        return Json.createObjectBuilder()
                .add("land", count.land().value())
                .add("landName", count.landName())
                .add("version", count.version())
                .add("authorities", count.authorities());
    }
}
