package de.antragswerk.web.rest;

import de.antragswerk.crisis.CrisisRule;
import de.antragswerk.crisis.CrisisRules;
import de.antragswerk.crisis.SwitchOutcome;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Crisis sets: simplifications for all tenants, public to read. */
@Path("/crisis-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Krisenregelungen")
public class CrisisSetResource {
    private final CrisisRules crisis;

    @Inject
    public CrisisSetResource(CrisisRules crisis) {
        this.crisis = crisis;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Welche Vereinfachungen es für Krisenzeiten gibt, und welche heute gelten")
    public Response all() {
        return Response.ok(ApiJson.array(crisis.all(), CrisisSetResource::rule).toString())
                .build();
    }

    @PUT
    @Path("{set}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Schaltet eine Krisenregelung für alle ein oder ändert ihren Zeitraum",
            description = "{\"from\": \"2020-03-01\", \"until\": \"2022-12-31\", \"reason\": \"§ 67 SGB II\"};"
                    + " gilt für alles, was danach begonnen wird")
    public Response switchOn(@PathParam("set") String set, String body) {
        var window = object(body);
        var outcome = crisis.switchOn(
                set, window.getString("from", ""), window.getString("until", ""), window.getString("reason", ""));
        return switch (outcome) {
            case SwitchOutcome.Switched switched -> Response.noContent().build();
            case SwitchOutcome.Faulty faulty -> throw Refusal.invalid("crisis-set-faulty", faulty.findings());
        };
    }

    @DELETE
    @Path("{set}")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Schaltet eine Krisenregelung für alle aus",
            description = "Was begonnen wurde, solange sie galt, behält sie.")
    public Response switchOff(@PathParam("set") String set, @QueryParam("reason") @DefaultValue("") String reason) {
        crisis.switchOff(set, reason);
        return Response.noContent().build();
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    private static JsonObjectBuilder rule(CrisisRule rule) {
        var today = German.today();
        var json = Json.createObjectBuilder()
                .add("id", rule.id())
                .add(
                        "holdsToday",
                        rule.switched().filter(set -> set.holdsOn(today)).isPresent());
        rule.switched()
                .ifPresent(set -> json.add("switchedOn", set.on())
                        .add("from", set.from().toString())
                        .add("until", set.until().toString())
                        .add("reason", set.reason()));
        return json.add(
                "benefits",
                ApiJson.array(
                        rule.grounds(),
                        ground -> Json.createObjectBuilder()
                                .add("benefit", ground.benefit().value())
                                .add("title", ground.title())
                                .add("law", ground.law())));
    }
}
