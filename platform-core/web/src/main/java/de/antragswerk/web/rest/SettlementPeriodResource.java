package de.antragswerk.web.rest;

import de.antragswerk.costsharing.AdvancePayments;
import de.antragswerk.costsharing.NewPeriod;
import de.antragswerk.costsharing.Periods;
import de.antragswerk.costsharing.SettlementInputs;
import de.antragswerk.costsharing.SettlementPeriod.Deadlines;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementJson;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Settlement periods, from opening to closing by two persons. */
@Path("/settlement-periods")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATION_OFFICE)
@Tag(name = "Abrechnung")
public class SettlementPeriodResource {
    private final Periods periods;
    private final SettlementInputs inputs;
    private final AdvancePayments advances;

    @Inject
    public SettlementPeriodResource(Periods periods, SettlementInputs inputs, AdvancePayments advances) {
        this.periods = periods;
        this.inputs = inputs;
        this.advances = advances;
    }

    @GET
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Die Abrechnungszeiträume, der jüngste zuerst")
    public String list() {
        return ApiJson.array(periods.list(), CostJson::period).toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Eröffnet einen Zeitraum aus ganzen Monaten, die zu keinem anderen gehören",
            description =
                    "{\"id\": \"2027-Q1\", \"from\": \"2027-01-01\", \"to\": \"2027-03-31\", \"proRata\": \"DAYS\","
                            + " \"objectionDays\": 30, \"answerDays\": 30}")
    public Response open(String body) {
        var json = JsonBody.of(body);
        var opened = periods.open(new NewPeriod(
                json.text("id"),
                json.day("from"),
                json.day("to"),
                json.one("proRata", ProRata.class, ProRata.DAYS),
                new Deadlines(
                        json.whole("objectionDays", Deadlines.USUAL.objectionDays()),
                        json.whole("answerDays", Deadlines.USUAL.answerDays()))));
        return Response.status(Response.Status.CREATED)
                .entity(CostJson.period(opened).build().toString())
                .build();
    }

    @GET
    @Path("{period}")
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Ein Zeitraum mit seinem Stand")
    public String show(@PathParam("period") String period) {
        return CostJson.period(periods.find(period).orElseThrow(() -> Refusal.notFound("period-unknown")))
                .build()
                .toString();
    }

    @GET
    @Path("{period}/preview")
    @Operation(
            summary = "Was herauskäme, wenn jetzt abgerechnet würde; nichts wird gespeichert",
            description = "inputDigest ist die Prüfsumme, die beim Vorschlagen und Abschließen gilt")
    public Response preview(@PathParam("period") String period) {
        try {
            return Response.ok(SettlementJson.write(Settle.settle(inputs.of(period))))
                    .build();
        } catch (SettlementException senseless) {
            throw Refusal.invalid("settlement-impossible", List.of(new Finding("", senseless.code())));
        }
    }

    @GET
    @Path("{period}/balance")
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Was nach Abzug der Abschläge bleibt; ein Land sieht nur sich selbst")
    public String balance(@PathParam("period") String period) {
        return ApiJson.array(advances.balance(period), CostJson::yearEnd).toString();
    }

    @POST
    @Path("{period}/proposal")
    @Operation(summary = "Schlägt den Abschluss vor; eine andere Person bestätigt ihn mit derselben Prüfsumme")
    public Response propose(@PathParam("period") String period) {
        var proposal = periods.propose(period);
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder()
                        .add("period", period)
                        .add("digest", proposal.digest())
                        .build()
                        .toString())
                .build();
    }

    @DELETE
    @Path("{period}/proposal")
    @Operation(summary = "Nimmt den Vorschlag zurück; die Kosten lassen sich wieder ändern")
    public String withdraw(@PathParam("period") String period) {
        return CostJson.period(periods.withdraw(period)).build().toString();
    }

    @POST
    @Path("{period}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Schließt ab, was eine andere Person vorgeschlagen hat; danach ist es unveränderlich",
            description = "{\"digest\": \"…\"}, die Prüfsumme, die diese Person gesehen hat")
    public Response close(@PathParam("period") String period, String body) {
        var closed = periods.close(period, JsonBody.of(body).text("digest"));
        return Response.status(Response.Status.CREATED)
                .entity(CostJson.settlement(closed).build().toString())
                .build();
    }

    @POST
    @Path("{period}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Beginnt die Korrektur eines abgeschlossenen Zeitraums",
            description = "{\"reason\": \"…\"}; auch sie wird vorgeschlagen und von einer anderen Person abgeschlossen")
    public String correct(@PathParam("period") String period, String body) {
        return CostJson.period(periods.correct(period, JsonBody.of(body).text("reason")))
                .build()
                .toString();
    }
}
