package de.antragswerk.web.payer;

import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.statement.Papers;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The papers of a settlement for the coordination office: how far they are, and those of every Land. */
@Path("/koordination/papiere/{settlement}")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class OfficePaperPages {
    private final Papers papers;
    private final StoredSettlements settlements;
    private final Models models;

    @Inject
    public OfficePaperPages(Papers papers, StoredSettlements settlements, Models models) {
        this.papers = papers;
        this.settlements = settlements;
        this.models = models;
    }

    @GET
    @Controller
    public String list(@PathParam("settlement") String settlement) {
        var head = settlements.find(PayerIds.settlement(settlement));
        models.put("head", head)
                .put("papers", papers.progress(head.id()))
                .put(
                        "rows",
                        papers.ofLaender(head.id()).stream()
                                .map(paper -> new AreaStatementPages.Row(paper, PaperLine.of(paper)))
                                .toList());
        return "papiere.html";
    }

    @GET
    @Path("{payer}/{paper}")
    public Response paper(
            @PathParam("settlement") String settlement,
            @PathParam("payer") String payer,
            @PathParam("paper") String paper) {
        var file = papers.file(PayerIds.paper(settlement, payer, paper));
        return Download.of(
                file.bytes(), file.paper().id().kind().mediaType(), file.paper().filename());
    }
}
