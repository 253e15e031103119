package de.antragswerk.web.rest;

import de.antragswerk.people.LandPeople;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who administers a Land. */
@Path("/laender/{key}/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATION_OFFICE)
@Tag(name = "Personen")
public class LandPeopleResource {
    private final LandPeople people;

    @Inject
    public LandPeopleResource(LandPeople people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Wer das Land einrichtet")
    public String list(@PathParam("key") String key) {
        return PeopleJson.of(people.of(land(key))).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Gibt die Landesadministration: {name} einer Person mit Konto, {person} einer neuen;"
                    + " deren Einmalpasswort steht nur in dieser Antwort")
    public Response give(@PathParam("key") String key, String body) {
        var wanted = PeopleJson.wanted(body);
        var given = wanted.person().isPresent()
                ? people.invite(land(key), wanted.person().get())
                : people.give(land(key), wanted.name());
        return Response.status(Response.Status.CREATED)
                .entity(PeopleJson.of(given).toString())
                .build();
    }

    @DELETE
    @Path("{person}")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Nimmt die Landesadministration weg")
    public Response take(@PathParam("key") String key, @PathParam("person") String person) {
        people.take(land(key), person);
        return Response.noContent().build();
    }

    private static LandKey land(String text) {
        return Ars.parse(text)
                .filter(area -> area.value().equals(text) && area.equals(area.land()))
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }
}
