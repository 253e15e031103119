package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.onboarding.JoinOutcome;
import de.antragswerk.onboarding.JoinedLand;
import de.antragswerk.onboarding.Joining;
import de.antragswerk.onboarding.LandDocument;
import de.antragswerk.onboarding.LandExported;
import de.antragswerk.onboarding.LandReader;
import de.antragswerk.onboarding.ReadOutcome;
import de.antragswerk.onboarding.UnderWay;
import de.antragswerk.onboarding.UndoOutcome;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.problem.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Länder that take part, as their documents (land.schema.json). */
@Path("/laender")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Länder")
public class LandResource {
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int CREATED = 201;
    private final Joining joining;
    private final LandReader reader;

    @Inject
    public LandResource(Joining joining, LandReader reader) {
        this.joining = joining;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Die Länder, die teilnehmen")
    public String all() {
        return ApiJson.array(joining.laender(), LandResource::land).toString();
    }

    @GET
    @Path("{key}")
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(
            summary = "Das Dokument eines Landes, wie es gespeichert ist",
            description = "Wer ein Land verwaltet, sieht nur das eigene. Das ETag gehört in If-Match einer Änderung.")
    public Response document(@PathParam("key") String key) {
        var land = joining.export(key(key));
        return Response.ok(land.bytes()).header("ETag", tag(land)).build();
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Nimmt ein Land auf oder ändert es, ganz oder gar nicht",
            description = "simulate=true zeigt nur, was geschähe. Eine Änderung braucht If-Match. Dasselbe Dokument"
                    + " noch einmal ändert nichts.")
    public Response store(
            @PathParam("key") String key,
            @QueryParam("simulate") boolean simulate,
            @HeaderParam("If-Match") String version,
            InputStream body)
            throws IOException {
        var document = document(key(key), body);
        return simulate
                ? Response.ok(SimulationJson.of(joining.simulate(document)).toString())
                        .build()
                : answer(joining.store(document, version(version), Optional.empty()));
    }

    @DELETE
    @Path("{key}")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Macht den Beitritt eines Landes rückgängig, solange dort nichts begonnen oder gesendet wurde",
            description = "simulate=true zeigt nur, was dem im Weg stünde")
    public Response undo(
            @PathParam("key") String key,
            @QueryParam("simulate") boolean simulate,
            @HeaderParam("If-Match") String version) {
        var land = key(key);
        if (simulate) {
            joining.export(land);
            return Response.ok(ApiJson.array(joining.underWay(land), LandResource::underWay)
                            .toString())
                    .build();
        }
        return switch (joining.undo(land, version(version))) {
            case UndoOutcome.Undone undone -> Response.noContent().build();
            case UndoOutcome.Stale stale -> stale(stale.land());
            case UndoOutcome.InUse inUse -> inUse(inUse.underWay());
        };
    }

    private LandDocument document(LandKey key, InputStream body) throws IOException {
        return switch (reader.read(body.readNBytes(LandReader.LARGEST + 1))) {
            case ReadOutcome.Right right -> {
                if (!right.document().key().equals(key)) {
                    throw Refusal.invalid("land-invalid", List.of(new Finding("/key", "not-the-address")));
                }
                yield right.document();
            }
            case ReadOutcome.Wrong wrong -> throw Refusal.invalid("land-invalid", wrong.findings());
        };
    }

    private static Response answer(JoinOutcome outcome) {
        return switch (outcome) {
            case JoinOutcome.Joined joined ->
                done(
                        CREATED,
                        joined.land(),
                        SimulationJson.of(joined.difference()).add("outcome", "joined"));
            case JoinOutcome.Changed changed ->
                done(
                        200,
                        changed.land(),
                        SimulationJson.of(changed.difference()).add("outcome", "changed"));
            case JoinOutcome.Unchanged same ->
                done(200, same.land(), Json.createObjectBuilder().add("outcome", "unchanged"));
            case JoinOutcome.Stale stale -> stale(stale.land());
            case JoinOutcome.InUse inUse -> inUse(inUse.underWay());
        };
    }

    private static Response done(int status, LandExported land, JsonObjectBuilder json) {
        return Response.status(status)
                .header("ETag", tag(land))
                .entity(json.build().toString())
                .build();
    }

    private static Response stale(LandExported present) {
        return Response.status(PRECONDITION_FAILED)
                .header("ETag", tag(present))
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(PRECONDITION_FAILED, "land-changed-meanwhile", List.of())
                        .toString())
                .build();
    }

    private static Response inUse(List<UnderWay> underWay) {
        var findings = underWay.stream()
                .map(one -> new Finding(
                        "/authorities/" + one.authority(),
                        "under-way",
                        Map.of(
                                "drafts", Long.toString(one.drafts()),
                                "submissions", Long.toString(one.submissions()))))
                .toList();
        return Response.status(CONFLICT)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(CONFLICT, "land-in-use", findings).toString())
                .build();
    }

    private static JsonObjectBuilder land(JoinedLand land) {
        return Json.createObjectBuilder()
                .add("key", land.key().value())
                .add("name", land.name())
                .add("contractUntil", land.contractUntil().toString())
                .add("authorities", land.authorities())
                .add("live", land.live());
    }

    private static JsonObjectBuilder underWay(UnderWay one) {
        return Json.createObjectBuilder()
                .add("authority", one.authority().value())
                .add("drafts", one.drafts())
                .add("submissions", one.submissions());
    }

    private static String tag(LandExported land) {
        return '"' + land.version() + '"';
    }

    private static Optional<String> version(String header) {
        return Optional.ofNullable(header).map(tag -> tag.replace("\"", "").strip());
    }

    /** What is no Land is not found, like a Land that does not take part. */
    static LandKey key(String text) {
        return Ars.parse(text)
                .filter(area -> area.level() == Level.LAND && area.value().equals(text))
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }
}
