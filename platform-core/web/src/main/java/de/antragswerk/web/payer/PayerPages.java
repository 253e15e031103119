package de.antragswerk.web.payer;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.statement.Papers;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The statements of the own Land and of its Kommunen; another Land's do not exist here. */
@Path("/verwaltung/abrechnung")
@RolesAllowed(Roles.LAND_ADMIN)
public class PayerPages {
    private final OwnSettlements own;
    private final Papers papers;
    private final StatementView view;
    private final CurrentActor actor;
    private final Models models;

    @Inject
    public PayerPages(OwnSettlements own, Papers papers, StatementView view, CurrentActor actor, Models models) {
        this.own = own;
        this.papers = papers;
        this.view = view;
        this.actor = actor;
        this.models = models;
    }

    @GET
    @Controller
    public String list() {
        models.put("settlements", own.of(land())).put("running", own.running());
        return "zahler-abrechnungen.html";
    }

    @GET
    @Controller
    @Path("{settlement}")
    public String statement(@PathParam("settlement") String settlement, @QueryParam("meldung") String notice) {
        view.show(PayerIds.settlement(settlement), land().value(), ObjectionForm.EMPTY);
        models.put("notice", Notices.known(notice, "eingelegt", "zurueckgenommen"));
        return StatementView.PAGE;
    }

    /** Of one Kommune, where the Land divides its share. */
    @GET
    @Controller
    @Path("{settlement}/kommunen/{payer}")
    public String kommune(@PathParam("settlement") String settlement, @PathParam("payer") String payer) {
        view.show(PayerIds.settlement(settlement), ofTheLand(payer), ObjectionForm.EMPTY);
        models.put("notice", "");
        return StatementView.PAGE;
    }

    @GET
    @Path("{settlement}/papiere/{payer}/{paper}")
    public Response paper(
            @PathParam("settlement") String settlement,
            @PathParam("payer") String payer,
            @PathParam("paper") String paper) {
        var file = papers.file(PayerIds.paper(settlement, ofTheLand(payer), paper));
        return Download.of(
                file.bytes(), file.paper().id().kind().mediaType(), file.paper().filename());
    }

    private String ofTheLand(String payer) {
        if (!PayerIds.land(payer).equals(land().value())) {
            throw Refusal.notFound("statement-unknown");
        }
        return payer;
    }

    private LandKey land() {
        return actor.staff(Role.LAND_ADMIN).land().orElseThrow(() -> Refusal.forbidden("land-not-named"));
    }
}
