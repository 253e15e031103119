package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.Planning;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** "What if" for the coordination office: every payer. */
@Path("/koordination/was-waere-wenn")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class WhatIfPages {
    private static final String ADDRESS = "/koordination/was-waere-wenn";
    private final Planning planning;
    private final WhatIfPage page;

    @Inject
    public WhatIfPages(Planning planning, WhatIfPage page) {
        this.planning = planning;
        this.page = page;
    }

    @GET
    public String show(@Context UriInfo address) {
        var entered = Entered.of(address.getQueryParameters());
        var periods = new PeriodChoice(planning.periods(), entered.text(WhatIfPage.PERIOD));
        return periods.chosen()
                .map(period ->
                        page.show(ADDRESS, periods.options(), planning.whole(period), new Sight.Everything(), entered))
                .orElseGet(page::showNothing);
    }
}
