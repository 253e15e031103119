package de.antragswerk.web.budget;

import de.antragswerk.budget.BudgetOutcome;
import de.antragswerk.budget.Budgets;
import de.antragswerk.budget.Outlooks;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.IntStream;

/** The own Land's budget for its share of the costs. */
@Path("/verwaltung/haushalt")
@Controller
@RolesAllowed(Roles.LAND_ADMIN)
public class BudgetPages {
    private static final int YEARS_AHEAD = 2;
    private static final int UNPROCESSABLE = 422;
    private final Budgets budgets;
    private final Outlooks outlooks;
    private final CurrentActor actor;
    private final Models models;

    @Inject
    public BudgetPages(Budgets budgets, Outlooks outlooks, CurrentActor actor, Models models) {
        this.budgets = budgets;
        this.outlooks = outlooks;
        this.actor = actor;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("jahr") String asked, @QueryParam("meldung") String notice) {
        var year = year(asked);
        models.put("notice", Notices.known(notice, "gespeichert"));
        return page(year, null);
    }

    @POST
    public Response set(
            @FormParam("jahr") String asked,
            @FormParam("betrag") String amount,
            @FormParam("schwellen") String thresholds) {
        var year = year(asked);
        if (!Integer.toString(year).equals(asked)) {
            throw Refusal.notFound("year-unknown");
        }
        var entry = BudgetEntry.entered(amount, thresholds);
        return switch (budgets.set(entry.budget(land(), year))) {
            case BudgetOutcome.Stored stored ->
                Response.seeOther(URI.create("/verwaltung/haushalt?jahr=" + year + "&meldung=gespeichert"))
                        .build();
            case BudgetOutcome.Faulty faulty -> {
                models.put("notice", "");
                var view = page(year, entry.with(faulty.findings()));
                yield Response.status(UNPROCESSABLE).entity(view).build();
            }
        };
    }

    private String page(int year, BudgetEntry entered) {
        var outlook = outlooks.of(land(), year);
        models.put("outlook", outlook)
                .put("entry", entered == null ? BudgetEntry.of(outlook.budget()) : entered)
                .put(
                        "years",
                        IntStream.rangeClosed(0, YEARS_AHEAD)
                                .mapToObj(ahead -> German.today().getYear() + ahead)
                                .toList())
                .put("forecast", BudgetView.of(outlook))
                .put("alarms", BudgetView.alarms(outlook));
        return "haushalt.html";
    }

    private LandKey land() {
        return actor.staff(Role.LAND_ADMIN).land().orElseThrow(() -> Refusal.forbidden("land-not-named"));
    }

    /** The present one unless another near one is named. */
    private static int year(String text) {
        var present = German.today().getYear();
        try {
            var year = Integer.parseInt(text == null ? "" : text.strip());
            return year < present || year > present + YEARS_AHEAD ? present : year;
        } catch (NumberFormatException noYear) {
            return present;
        }
    }
}
