package de.antragswerk.web.rest;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.Reach;
import de.antragswerk.configuration.SettingOutcome;
import de.antragswerk.configuration.Settings;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.problem.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is switched on where, for those who administer the area. */
@Path("/areas")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
@Tag(name = "Bereiche einrichten")
public class AreaResource {
    private static final int PRECONDITION_REQUIRED = 428;
    private final Areas areas;
    private final Settings settings;

    @Inject
    public AreaResource(Areas areas, Settings settings) {
        this.areas = areas;
        this.settings = settings;
    }

    @GET
    @Operation(summary = "Die eigenen Bereiche und die Stellen darin, 25 je Seite")
    public String all(
            @QueryParam("search") @DefaultValue("") String search, @QueryParam("page") @DefaultValue("1") int page) {
        var found = areas.authorities(search.strip(), Math.max(1, page));
        return Json.createObjectBuilder()
                .add("own", ApiJson.array(areas.own(), AreaResource::area))
                .add("authorities", ApiJson.array(found.areas(), AreaResource::area))
                .add("page", found.page())
                .add("pages", found.pages())
                .add("total", found.total())
                .build()
                .toString();
    }

    @GET
    @Path("{ars}/benefits")
    @Operation(summary = "Die Leistungen eines Bereichs und was für sie gilt")
    public String overview(@PathParam("ars") String ars) {
        return ApiJson.array(settings.overview(PathIds.area(ars)), AreaResource::setting)
                .toString();
    }

    @GET
    @Path("{ars}/benefits/{benefit}")
    @Operation(summary = "Was für eine Leistung in einem Bereich gilt, und woher es kommt")
    public Response one(@PathParam("ars") String ars, @PathParam("benefit") String benefit) {
        return answer(settings.of(PathIds.area(ars), PathIds.benefit(benefit)));
    }

    @PUT
    @Path("{ars}/benefits/{benefit}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stellt eine Leistung für einen Bereich ein",
            description =
                    "{\"state\": \"PREPARING\" | \"LIVE\" | \"PAUSED\" | \"OFF\" | \"INHERIT\", \"pauseText\": \"…\","
                            + " \"processingTime\": {\"days\": 21} | {\"text\": \"…\"}, \"notice\": \"…\","
                            + " \"parameters\": [{\"name\": \"…\", \"validFrom\": \"2027-01-01\", \"value\": …}]};"
                            + " If-Match mit dem ETag des letzten GET ist nötig")
    public Response change(
            @PathParam("ars") String ars,
            @PathParam("benefit") String benefit,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            String body) {
        var area = PathIds.area(ars);
        var id = PathIds.benefit(benefit);
        if (version == null || version.isBlank()) {
            settings.of(area, id);
            return problem(PRECONDITION_REQUIRED, "setting-version-missing", List.of());
        }
        var change = SettingJson.read(area, id, body, version.strip().replace("\"", ""));
        return switch (settings.change(area, id, change)) {
            case SettingOutcome.Changed changed -> answer(changed.now());
            case SettingOutcome.Faulty faulty -> problem(422, "setting-faulty", faulty.findings());
            case SettingOutcome.Stale stale ->
                problem(Response.Status.PRECONDITION_FAILED.getStatusCode(), "setting-changed", List.of());
            case SettingOutcome.NotReady open -> problem(409, "setting-not-ready", items(open));
        };
    }

    private static List<Finding> items(SettingOutcome.NotReady open) {
        return IntStream.range(0, open.openItems().size())
                .mapToObj(position -> new Finding(
                        "/state",
                        "item-open",
                        java.util.Map.of("item", open.openItems().get(position))))
                .toList();
    }

    private Response answer(AreaSetting setting) {
        return Response.ok(setting(setting)
                        .add("reach", reach(settings.reach(setting.area(), setting.benefit())))
                        .build()
                        .toString())
                .tag(new EntityTag(setting.version()))
                .build();
    }

    private static Response problem(int status, String code, List<Finding> findings) {
        return Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, code, findings).toString())
                .build();
    }

    private static JsonObjectBuilder area(AdministeredArea area) {
        return Json.createObjectBuilder()
                .add("ars", area.ars().value())
                .add("name", area.name())
                .add("authority", area.authority());
    }

    private static JsonObjectBuilder setting(AreaSetting setting) {
        var json = Json.createObjectBuilder()
                .add("area", setting.area().value())
                .add("benefit", setting.benefit().value())
                .add("state", setting.state().name())
                .add("ready", setting.ready());
        setting.effective().map(BenefitSetting::area).ifPresent(from -> json.add("from", from.value()));
        setting.own().ifPresent(own -> json.add("own", SettingJson.of(own)));
        setting.inherited().ifPresent(inherited -> json.add("inherited", SettingJson.of(inherited)));
        json.add("parameters", ApiJson.array(setting.parameters(), SettingJson::of));
        setting.changedAt().ifPresent(at -> json.add("changedAt", at.toString()));
        return json;
    }

    private static JsonObjectBuilder reach(Reach reach) {
        return Json.createObjectBuilder()
                .add("authorities", reach.authorities())
                .add("live", reach.live())
                .add("waiting", reach.waiting())
                .add(
                        "examples",
                        ApiJson.array(
                                reach.examples(),
                                one -> Json.createObjectBuilder()
                                        .add("ars", one.ars())
                                        .add("name", one.name())
                                        .add("openItems", Json.createArrayBuilder(one.items()))));
    }
}
