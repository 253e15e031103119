package de.antragswerk.web.rest;

import de.antragswerk.people.People;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
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

/** Who has a role in an area. */
@Path("/areas/{ars}/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
@Tag(name = "Personen")
public class PeopleResource {
    private final People people;

    @Inject
    public PeopleResource(People people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
    @Operation(summary = "Personen mit einer Rolle in genau diesem Bereich, und welche Rollen man selbst geben darf")
    public String list(@PathParam("ars") String ars) {
        return PeopleJson.of(people.of(area(ars))).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
    @Operation(
            summary = "Gibt eine Rolle: {role, name} einer Person mit Konto, {role, person} einer neuen;"
                    + " deren Einmalpasswort steht nur in dieser Antwort")
    public Response give(@PathParam("ars") String ars, String body) {
        var area = area(ars);
        people.require(area);
        var wanted = PeopleJson.wanted(body);
        var role = wanted.role().orElseThrow(() -> Refusal.invalid("role-unknown"));
        var given = wanted.person().isPresent()
                ? people.invite(area, role, wanted.person().get())
                : people.give(area, role, wanted.name());
        return Response.status(Response.Status.CREATED)
                .entity(PeopleJson.of(given).toString())
                .build();
    }

    @DELETE
    @Path("{person}/roles/{role}")
    @RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
    @Operation(summary = "Nimmt eine Rolle weg")
    public Response take(
            @PathParam("ars") String ars, @PathParam("person") String person, @PathParam("role") String role) {
        people.take(area(ars), PeopleJson.role(role), person);
        return Response.noContent().build();
    }

    private static Ars area(String text) {
        return Ars.parse(text)
                .filter(area -> area.value().equals(text))
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }
}
