package de.antragswerk.web.rest;

import de.antragswerk.identity.Actor;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Grant;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the token stands for. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Anmeldung")
public class MeResource {
    private final CurrentActor current;

    @Inject
    public MeResource(CurrentActor current) {
        this.current = current;
    }

    @GET
    @RolesAllowed({
        Roles.CITIZEN,
        Roles.CASEWORKER,
        Roles.AUTHORITY_ADMIN,
        Roles.LAND_ADMIN,
        Roles.COORDINATION_OFFICE,
        Roles.OPERATOR
    })
    @Operation(
            summary = "Wer man ist, was man wo darf und für welche Stelle man handelt",
            description = "Wer für mehrere Stellen arbeitet, nennt im Kopf Antragswerk-Acting-For den Schlüssel der"
                    + " Stelle, für die die Anfrage gilt.")
    public String me() {
        var actor = current.actor().orElseThrow(Refusal::notSignedIn);
        return describe(actor).build().toString();
    }

    private JsonObjectBuilder describe(Actor actor) {
        var me = Json.createObjectBuilder().add("name", actor.name());
        return switch (actor) {
            case Citizen citizen ->
                me.add("kind", "citizen")
                        .add("id", citizen.id().value())
                        .add("trust", citizen.trust().name());
            case StaffMember staff -> describe(staff, me);
        };
    }

    private JsonObjectBuilder describe(StaffMember staff, JsonObjectBuilder me) {
        me.add("kind", "staff")
                .add("id", staff.id())
                .add(
                        "grants",
                        ApiJson.array(
                                staff.grants().stream()
                                        .sorted(Comparator.comparing(Grant::role)
                                                .thenComparing(
                                                        grant -> grant.area().toString()))
                                        .toList(),
                                MeResource::grant));
        current.actingFor().ifPresent(authority -> me.add("actingFor", authority.value()));
        return me;
    }

    private static JsonObjectBuilder grant(Grant grant) {
        var json = Json.createObjectBuilder().add("role", grant.role().claim());
        grant.area().ifPresent(area -> json.add("area", area.value()));
        return json;
    }
}
