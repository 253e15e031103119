package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.Planning;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.region.Ars;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;

/** "What if" for those who are asked to pay: the own share, and the sums of the Länder. */
@Path("/verwaltung/was-waere-wenn")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class LandWhatIfPages {
    private static final String ADDRESS = "/verwaltung/was-waere-wenn";
    private final Planning planning;
    private final CurrentActor actor;
    private final WhatIfPage page;

    @Inject
    public LandWhatIfPages(Planning planning, CurrentActor actor, WhatIfPage page) {
        this.planning = planning;
        this.actor = actor;
        this.page = page;
    }

    @GET
    public String show(@Context UriInfo address) {
        var entered = Entered.of(address.getQueryParameters());
        var periods = new PeriodChoice(planning.periods(), entered.text(WhatIfPage.PERIOD));
        return periods.chosen()
                .map(period -> page.show(ADDRESS, periods.options(), planning.ofOwnLand(period), sight(), entered))
                .orElseGet(page::showNothing);
    }

    private Sight sight() {
        var staff = actor.staff();
        return staff.land()
                .<Sight>map(land -> new Sight.OfLand(land.value()))
                .orElseGet(() -> new Sight.OfAuthorities(staff.areas(Role.AUTHORITY_ADMIN).stream()
                        .map(Ars::value)
                        .collect(Collectors.toSet())));
    }
}
