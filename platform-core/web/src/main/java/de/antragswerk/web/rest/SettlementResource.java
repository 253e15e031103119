package de.antragswerk.web.rest;

import de.antragswerk.costsharing.DifferenceLine;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closed settlements of a period; numbers from 1, each further one corrects the one before. */
@Path("/settlement-periods/{period}/settlements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Abrechnung")
public class SettlementResource {
    private final StoredSettlements settlements;

    @Inject
    public SettlementResource(StoredSettlements settlements) {
        this.settlements = settlements;
    }

    @GET
    @Operation(summary = "Die Abrechnungen des Zeitraums, die jüngste gilt")
    public String list(@PathParam("period") String period) {
        return ApiJson.array(settlements.list(period), CostJson::settlement).toString();
    }

    @GET
    @Path("{number}/input")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Woraus die Abrechnung folgt, als genau die Bytes, über die die Prüfsumme geht")
    public Response input(@PathParam("period") String period, @PathParam("number") String number) {
        return Response.ok(settlements.input(head(period, number).id())).build();
    }

    @GET
    @Path("{number}/result")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Alle Zeilen mit ihrem Rechenweg")
    public Response result(@PathParam("period") String period, @PathParam("number") String number) {
        return Response.ok(settlements.result(head(period, number).id())).build();
    }

    @GET
    @Path("{number}/statements/{land}")
    @Operation(
            summary = "Die Zeilen eines Landes und seiner Kommunen mit ihrem Rechenweg; ein Land sieht nur sich selbst")
    public Response statement(
            @PathParam("period") String period, @PathParam("number") String number, @PathParam("land") String land) {
        var head = head(period, number);
        var key = Ars.parse(land)
                .filter(area -> area.value().length() == 2 && area.value().equals(land))
                .orElseThrow(() -> Refusal.notFound("statement-unknown"));
        return Response.ok(settlements
                        .statement(head.id(), new LandKey(key.value()))
                        .result())
                .build();
    }

    @GET
    @Path("{number}/differences")
    @Operation(summary = "Was eine Korrektur für wen ändert; ein Land sieht nur sich selbst")
    public String differences(@PathParam("period") String period, @PathParam("number") String number) {
        return ApiJson.array(settlements.differences(head(period, number).id()), SettlementResource::difference)
                .toString();
    }

    private SettlementHead head(String period, String number) {
        return settlements.list(period).stream()
                .filter(head -> Integer.toString(head.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("settlement-unknown"));
    }

    private static JsonObjectBuilder difference(DifferenceLine line) {
        return Json.createObjectBuilder()
                .add("pool", line.pool())
                .add("payer", line.payer())
                .add("land", line.land().value())
                .add("beforeCents", line.before())
                .add("afterCents", line.after())
                .add("differenceCents", line.cents());
    }
}
