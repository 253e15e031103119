package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.Periods;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The close assistant: what is open, the proposal by one person, the closing by another, and corrections afterwards. */
@Path("/koordination/abrechnung/{period}/abschluss")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class ClosePages {
    private static final int LONGEST_REASON = 500;
    private final Periods periods;
    private final ClosePage page;

    @Inject
    public ClosePages(Periods periods, ClosePage page) {
        this.periods = periods;
        this.page = page;
    }

    @GET
    public String show(@PathParam("period") String period, @QueryParam("meldung") String notice) {
        page.show(
                period,
                Entered.nothing(),
                Notices.known(notice, "vorgeschlagen", "zurueckgenommen", "abgeschlossen", "korrektur"));
        return ClosePage.VIEW;
    }

    /** Follows the chains of all who take part; answered at once, because nothing is kept that another request could show. */
    @POST
    @Path("kette")
    public String verify(@PathParam("period") String period) {
        page.showVerified(period);
        return ClosePage.VIEW;
    }

    /** After a reload of what {@link #verify} answered. */
    @GET
    @Path("kette")
    public Response verified(@PathParam("period") String period) {
        return OpenPeriods.to(period, "/abschluss");
    }

    /** After a reload of what {@link #correct} answered. */
    @GET
    @Path("korrektur")
    public Response corrected(@PathParam("period") String period) {
        return OpenPeriods.to(period, "/abschluss");
    }

    @POST
    @Path("vorschlagen")
    public Response propose(@PathParam("period") String period) {
        periods.propose(period);
        return OpenPeriods.to(period, "/abschluss?meldung=vorgeschlagen");
    }

    @POST
    @Path("zuruecknehmen")
    public Response withdraw(@PathParam("period") String period) {
        periods.withdraw(period);
        return OpenPeriods.to(period, "/abschluss?meldung=zurueckgenommen");
    }

    @POST
    @Path("schliessen")
    public Response close(
            @PathParam("period") String period, @FormParam("pruefsumme") @DefaultValue("") String digest) {
        periods.close(period, digest);
        return OpenPeriods.to(period, "/abschluss?meldung=abgeschlossen");
    }

    @POST
    @Path("korrektur")
    public Response correct(@Context HttpServletRequest request, @PathParam("period") String period) {
        var entered = Entered.of(request);
        var reason = entered.text("grund", LONGEST_REASON);
        if (reason.isEmpty()) {
            page.show(period, entered, "");
            return Response.status(422).entity(ClosePage.VIEW).build();
        }
        periods.correct(period, reason.get());
        return OpenPeriods.to(period, "/abschluss?meldung=korrektur");
    }
}
