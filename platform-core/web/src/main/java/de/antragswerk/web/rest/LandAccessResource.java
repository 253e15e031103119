package de.antragswerk.web.rest;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.provisioning.FirstAdmin;
import de.antragswerk.provisioning.LandAccess;
import de.antragswerk.provisioning.LandAccessState;
import de.antragswerk.provisioning.OneTimeAccess;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first administrator of a Land, and how far their account has come. */
@Path("/laender/{key}/access")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATION_OFFICE)
@Tag(name = "Personen")
public class LandAccessResource {
    private final LandAccess access;

    @Inject
    public LandAccessResource(LandAccess access) {
        this.access = access;
    }

    @GET
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Wie weit der letzte Auftrag an den Anmeldedienst ist: WAITING, DONE oder FAILED")
    public String state(@PathParam("key") String key) {
        return access.state(land(key))
                .map(LandAccessResource::json)
                .orElseThrow(() -> Refusal.notFound("land-access-never-ordered"))
                .toString();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary =
                    "Beauftragt Gruppen und Konto der ersten Landesadministration {userName, firstName, lastName, email}",
            description =
                    "Dieselbe Person noch einmal ändert nichts. Das Einmalpasswort steht nur in der Antwort, und nur"
                            + " für ein neues Konto.")
    public Response order(@PathParam("key") String key, String body) {
        var ordered = access.orderForJoined(land(key), new FirstAdmin(person(body)));
        return Response.accepted(json(ordered).toString()).build();
    }

    private static NewAccount person(String body) {
        return PeopleJson.wanted("{\"person\":" + body + "}").person().orElseThrow();
    }

    private static JsonObject json(OneTimeAccess access) {
        var json = Json.createObjectBuilder().add("userName", access.userName());
        access.password().ifPresent(password -> json.add("oneTimePassword", password));
        return json.build();
    }

    private static JsonObject json(LandAccessState state) {
        var json = Json.createObjectBuilder()
                .add("action", state.action().name())
                .add("state", state.progress().name())
                .add("userName", state.adminUserName())
                .add("knownBefore", state.knownBefore())
                .add("attempts", state.attempts())
                .add("orderedAt", state.orderedAt().toString());
        state.lastError().ifPresent(error -> json.add("lastError", error));
        return json.build();
    }

    private static LandKey land(String text) {
        return Ars.parse(text)
                .filter(area -> area.value().equals(text) && area.equals(area.land()))
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }
}
