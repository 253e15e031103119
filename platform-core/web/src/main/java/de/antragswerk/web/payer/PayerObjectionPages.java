package de.antragswerk.web.payer;

import de.antragswerk.costsharing.Objections;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The own Land objects to a settlement, or takes its objection back. */
@Path("/verwaltung/abrechnung/{settlement}/widerspruch")
@RolesAllowed(Roles.LAND_ADMIN)
public class PayerObjectionPages {
    private final Objections objections;
    private final StatementView view;
    private final CurrentActor actor;
    private final Models models;

    @Inject
    public PayerObjectionPages(Objections objections, StatementView view, CurrentActor actor, Models models) {
        this.objections = objections;
        this.view = view;
        this.actor = actor;
        this.models = models;
    }

    /** After a reload of what {@link #raise} answered. */
    @GET
    public Response backToTheStatement(@PathParam("settlement") String settlement) {
        return Response.seeOther(address(settlement, "")).build();
    }

    @POST
    @Controller
    public Response raise(@Context HttpServletRequest request, @PathParam("settlement") String settlement) {
        var id = PayerIds.settlement(settlement);
        var land = actor.staff(Role.LAND_ADMIN)
                .land()
                .orElseThrow(() -> Refusal.forbidden("land-not-named"))
                .value();
        var form = ObjectionForm.of(request);
        if (!form.errors().isEmpty()) {
            view.show(id, land, form);
            models.put("notice", "");
            return Response.status(422).entity(StatementView.PAGE).build();
        }
        objections.raise(id, land, form.text());
        return Response.seeOther(address(settlement, "?meldung=eingelegt")).build();
    }

    @POST
    @Controller
    @Path("{objection}/zuruecknehmen")
    public Response withdraw(@PathParam("settlement") String settlement, @PathParam("objection") String objection) {
        objections.withdraw(PayerIds.objection(objection));
        return Response.seeOther(address(settlement, "?meldung=zurueckgenommen"))
                .build();
    }

    private static URI address(String settlement, String query) {
        return URI.create("/verwaltung/abrechnung/" + PayerIds.settlement(settlement) + query);
    }
}
