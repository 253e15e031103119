package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.metering.CountingUnit;
import de.antragswerk.metering.MeteringContracts;
import de.antragswerk.metering.MeteringTerm;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What counts as a use, and what it weighs. */
@Path("/usage/contract")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Nutzung und Abrechnung")
public class MeteringContractResource {
    private final MeteringContracts contracts;

    @Inject
    public MeteringContractResource(MeteringContracts contracts) {
        this.contracts = contracts;
    }

    @GET
    @Operation(
            summary =
                    "Was als Nutzung zählt und mit welchem Gewicht; es gilt die jüngste Zeile bis zum Tag der Nutzung")
    public String contract() {
        return ApiJson.array(contracts.all(), MeteringContractResource::term).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Vereinbart ab einem künftigen Tag etwas Neues; für eine neue Art auch ab einem vergangenen")
    public Response agree(JsonObject body) {
        var term = read(body);
        contracts.agree(term);
        return Response.status(Response.Status.CREATED)
                .entity(term(term).build().toString())
                .build();
    }

    private static JsonObjectBuilder term(MeteringTerm term) {
        return Json.createObjectBuilder()
                .add("benefit", term.benefit())
                .add("kind", term.kind())
                .add("validFrom", term.validFrom().toString())
                .add("unit", term.unit().name())
                .add("permille", term.permille())
                .add("source", term.source());
    }

    private static MeteringTerm read(JsonObject body) {
        try {
            return new MeteringTerm(
                    body.getString("benefit"),
                    body.getString("kind"),
                    LocalDate.parse(body.getString("validFrom")),
                    CountingUnit.valueOf(body.getString("unit")),
                    body.getJsonNumber("permille").intValueExact(),
                    body.getString("source"));
        } catch (NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeParseException noTerm) {
            throw Refusal.invalid("metering-term");
        }
    }
}
