package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.LeikaKey;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.statusboard.BoardLine;
import de.antragswerk.statusboard.BoardOutcome;
import de.antragswerk.statusboard.Phase;
import de.antragswerk.statusboard.ReachedPhase;
import de.antragswerk.statusboard.Service;
import de.antragswerk.statusboard.StatusBoard;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The status board, public to read. */
@Path("/status-board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Umsetzungsstand")
public class StatusBoardResource {
    private static final int SECONDS = 60;
    private final StatusBoard board;

    @Inject
    public StatusBoardResource(StatusBoard board) {
        this.board = board;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Welche Leistung in welchem Land wie weit ist, und wie viele Stellen dabei sind")
    public Response show(@Context Request request, @QueryParam("land") @DefaultValue("") String key) {
        var lines = board.lines(key.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(land(key)));
        var json = Json.createObjectBuilder()
                .add("services", ApiJson.array(board.services(), service -> service(service, lines)))
                .build()
                .toString();
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString());
        var fresh = request.evaluatePreconditions(tag);
        var answer = fresh == null ? Response.ok(json).tag(tag) : fresh.tag(tag);
        var cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        return answer.cacheControl(cache).build();
    }

    @PUT
    @Path("{service}/phases/{land}/{phase}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Hält fest, wann eine Phase begann", description = "{\"since\": \"2026-11-20\"}")
    public Response changePhase(
            @PathParam("service") String service,
            @PathParam("land") String key,
            @PathParam("phase") String phase,
            String body) {
        var wanted = Stream.of(Phase.values())
                .filter(one -> one.name().equals(phase))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("phase-unknown"));
        return answer(board.change(service, land(key), wanted, text(body, "since")));
    }

    @PUT
    @Path("{service}/key")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Hält den LeiKa-Schlüssel einer Leistung fest, oder dass sie nicht im LeiKa steht",
            description = "{\"leika\": \"99107002000000\"} oder {\"notInLeika\": true}")
    public Response changeKey(@PathParam("service") String service, String body) {
        var none = object(body).getBoolean("notInLeika", false);
        return answer(board.changeKey(service, text(body, "leika"), none));
    }

    private static Response answer(BoardOutcome outcome) {
        return switch (outcome) {
            case BoardOutcome.Stored stored -> Response.noContent().build();
            case BoardOutcome.Faulty faulty -> throw Refusal.invalid("status-board-faulty", faulty.findings());
        };
    }

    private static LandKey land(String key) {
        return Ars.parse(key)
                .filter(area -> area.level() == Level.LAND)
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }

    private static String text(String body, String name) {
        return object(body).getString(name, "");
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    private static JsonObjectBuilder service(Service service, List<BoardLine> lines) {
        var json = Json.createObjectBuilder().add("id", service.id()).add("name", service.name());
        service.leika().map(LeikaKey::value).ifPresent(key -> json.add("leika", key));
        json.add("notInLeika", service.notInLeika());
        service.ozgId().ifPresent(id -> json.add("ozgId", id));
        service.benefit().map(BenefitId::value).ifPresent(id -> json.add("benefit", id));
        return json.add(
                "laender",
                ApiJson.array(
                        lines.stream()
                                .filter(line -> line.service().id().equals(service.id()))
                                .toList(),
                        StatusBoardResource::line));
    }

    private static JsonObjectBuilder line(BoardLine line) {
        return Json.createObjectBuilder()
                .add("land", line.land().value())
                .add("authorities", line.authorities())
                .add("phases", ApiJson.array(line.phases(), StatusBoardResource::phase));
    }

    private static JsonObjectBuilder phase(ReachedPhase phase) {
        var json = Json.createObjectBuilder().add("phase", phase.phase().name());
        phase.since().ifPresent(day -> json.add("since", day.toString()));
        return json;
    }
}
