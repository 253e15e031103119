package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.statement.Papers;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.payer.PayerIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the papers of a settlement are. */
@Path("/statements/{settlement}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nutzung und Abrechnung")
public class StatementPaperResource {
    private final Papers papers;

    @Inject
    public StatementPaperResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Fortschritt der Papiere einer Abrechnung; ein Land sieht nur die eigenen")
    public String progress(@PathParam("settlement") String settlement) {
        var progress = papers.progress(PayerIds.settlement(settlement));
        return Json.createObjectBuilder()
                .add("waiting", progress.waiting())
                .add("made", progress.made())
                .add("impossible", progress.impossible())
                .build()
                .toString();
    }
}
