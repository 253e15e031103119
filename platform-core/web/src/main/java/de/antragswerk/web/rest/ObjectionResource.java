package de.antragswerk.web.rest;

import de.antragswerk.costsharing.Objections;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Objections of payers against the settlement that holds. */
@Path("/settlement-periods/{period}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Abrechnung")
public class ObjectionResource {
    private final Objections objections;
    private final StoredSettlements settlements;

    @Inject
    public ObjectionResource(Objections objections, StoredSettlements settlements) {
        this.objections = objections;
        this.settlements = settlements;
    }

    @GET
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Die Einwendungen gegen Abrechnungen des Zeitraums; ein Land sieht nur seine")
    public String list(@PathParam("period") String period) {
        return ApiJson.array(objections.of(period), CostJson::objection).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.LAND_ADMIN)
    @Operation(
            summary = "Wendet etwas gegen die geltende Abrechnung ein, innerhalb der vereinbarten Frist",
            description =
                    "{\"payer\": \"06414\", \"text\": \"…\"}; payer ist das Land selbst oder eine seiner Kommunen")
    public Response raise(@PathParam("period") String period, String body) {
        var json = JsonBody.of(body);
        var latest = settlements.latest(period).orElseThrow(() -> Refusal.notFound("settlement-unknown"));
        return Response.status(Response.Status.CREATED)
                .entity(CostJson.objection(objections.raise(latest.id(), json.text("payer"), json.text("text")))
                        .build()
                        .toString())
                .build();
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Beantwortet eine Einwendung",
            description = "{\"accepted\": true, \"answer\": \"…\"}; wer ihr folgt, beginnt danach die Korrektur")
    public String answer(@PathParam("period") String period, @PathParam("id") String id, String body) {
        var json = JsonBody.of(body);
        return CostJson.objection(objections.answer(PathIds.file(id), json.flag("accepted"), json.text("answer")))
                .build()
                .toString();
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.LAND_ADMIN)
    @Operation(summary = "Nimmt die eigene Einwendung zurück")
    public String withdraw(@PathParam("period") String period, @PathParam("id") String id) {
        return CostJson.objection(objections.withdraw(PathIds.file(id))).build().toString();
    }
}
