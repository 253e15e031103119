package de.antragswerk.web.payer;

import de.antragswerk.configuration.Areas;
import de.antragswerk.statement.Paper;
import de.antragswerk.statement.Papers;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The papers of the Kommunen of an area, for those who administer it: nothing of other Kommunen of the Land. */
@Path("/verwaltung/bereiche/{ars}/abrechnung")
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class AreaStatementPages {
    private final Areas areas;
    private final Papers papers;
    private final Models models;

    @Inject
    public AreaStatementPages(Areas areas, Papers papers, Models models) {
        this.areas = areas;
        this.papers = papers;
        this.models = models;
    }

    /** A paper in the table. */
    public record Row(Paper paper, PaperLine line) {}

    @GET
    @Controller
    public String list(@PathParam("ars") String ars) {
        var area = PathIds.area(ars);
        models.put("area", areas.require(area))
                .put(
                        "papers",
                        papers.below(area).stream()
                                .map(paper -> new Row(paper, PaperLine.of(paper)))
                                .toList());
        return "zahler-bereich.html";
    }

    @GET
    @Path("{settlement}/{payer}/{paper}")
    public Response paper(
            @PathParam("ars") String ars,
            @PathParam("settlement") String settlement,
            @PathParam("payer") String payer,
            @PathParam("paper") String paper) {
        var file = papers.fileBelow(PathIds.area(ars), PayerIds.paper(settlement, payer, paper));
        return Download.of(
                file.bytes(), file.paper().id().kind().mediaType(), file.paper().filename());
    }
}
