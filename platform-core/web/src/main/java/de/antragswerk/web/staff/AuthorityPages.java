package de.antragswerk.web.staff;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

/** What an authority's administrator sees: how the authority is set up. Changing it is not on these pages yet. */
@Path("/verwaltung/stelle")
@Controller
@RolesAllowed(Roles.AUTHORITY_ADMIN)
public class AuthorityPages {
    private final Authorities authorities;
    private final CurrentActor actor;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public AuthorityPages(Authorities authorities, CurrentActor actor, BenefitNames names, Models models) {
        this.authorities = authorities;
        this.actor = actor;
        this.names = names;
        this.models = models;
    }

    /** A benefit and whether it is switched on. */
    public record Line(String benefitName, boolean enabled) {}

    /** An authority with its benefits. */
    public record Setup(Authority authority, List<Line> benefits) {}

    @GET
    public String show() {
        models.put(
                "setups",
                actor.staff(Role.AUTHORITY_ADMIN).areas(Role.AUTHORITY_ADMIN).stream()
                        .map(AuthorityId::new)
                        .map(authorities::find)
                        .flatMap(Optional::stream)
                        .map(this::setup)
                        .toList());
        return "stelle.html";
    }

    private Setup setup(Authority authority) {
        return new Setup(
                authority,
                authorities.settings(authority.id().area()).stream()
                        .map(this::line)
                        .toList());
    }

    private Line line(BenefitSetting setting) {
        return new Line(names.of(setting.benefit()), setting.state() == SettingState.LIVE);
    }
}
