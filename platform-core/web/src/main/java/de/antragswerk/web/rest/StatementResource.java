package de.antragswerk.web.rest;

import de.antragswerk.statement.Papers;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.payer.PayerIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements of closed settlements, with every line explained, and their papers. */
@Path("/statements/{settlement}/{payer}")
@Tag(name = "Nutzung und Abrechnung")
public class StatementResource {
    private final Papers papers;

    @Inject
    public StatementResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Abrechnung eines Landes oder einer seiner Kommunen, jede Zeile mit ihrem Rechenweg")
    public String statement(@PathParam("settlement") String settlement, @PathParam("payer") String payer) {
        var id = PayerIds.settlement(settlement);
        var statement = papers.statement(id, PayerIds.land(payer), payer);
        return StatementJson.of(statement, papers.of(id, payer)).build().toString();
    }

    @GET
    @Path("{paper}")
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Ein Papier der Abrechnung: pdf, csv, xrechnung oder package")
    public Response paper(
            @PathParam("settlement") String settlement,
            @PathParam("payer") String payer,
            @PathParam("paper") String paper) {
        var file = papers.file(PayerIds.paper(settlement, payer, paper));
        return Download.of(
                file.bytes(), file.paper().id().kind().mediaType(), file.paper().filename());
    }
}
