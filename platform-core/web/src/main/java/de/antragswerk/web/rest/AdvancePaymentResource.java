package de.antragswerk.web.rest;

import de.antragswerk.costsharing.AdvancePayments;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the Länder pay before a period is settled. */
@Path("/settlement-periods/{period}/advance-payments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATION_OFFICE)
@Tag(name = "Abrechnung")
public class AdvancePaymentResource {
    private final AdvancePayments advances;

    @Inject
    public AdvancePaymentResource(AdvancePayments advances) {
        this.advances = advances;
    }

    @GET
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Die Abschläge des Zeitraums; ein Land sieht nur seine")
    public String list(@PathParam("period") String period) {
        return ApiJson.array(advances.of(period), CostJson::advance).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Fordert einen Abschlag an",
            description = "{\"land\": \"06\", \"cents\": 14000000, \"dueOn\": \"2026-12-15\"}")
    public Response ask(@PathParam("period") String period, String body) {
        var json = JsonBody.of(body);
        var payment = advances.ask(period, land(json.text("land")), json.whole("cents"), json.day("dueOn"));
        return Response.status(Response.Status.CREATED)
                .entity(CostJson.advance(payment).build().toString())
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Vermerkt, wann der Abschlag eingegangen ist",
            description = "{\"paidOn\": \"2026-12-14\"}; ohne Tag wird der Vermerk zurückgenommen")
    public Response paid(@PathParam("period") String period, @PathParam("id") String id, String body) {
        advances.paid(period, PathIds.file(id), JsonBody.of(body).optionalDay("paidOn"));
        return Response.noContent().build();
    }

    private static LandKey land(String text) {
        try {
            return new LandKey(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("payment-faulty", List.of(new Finding("/land", "no-land")));
        }
    }
}
