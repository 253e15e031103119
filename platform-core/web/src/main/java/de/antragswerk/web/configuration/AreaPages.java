package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.Settings;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** The areas that somebody sets up, and an area with its benefits. */
@Path("/verwaltung/bereiche")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class AreaPages {
    private static final int LONGEST_SEARCH = 100;
    private final Areas areas;
    private final Settings settings;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public AreaPages(Areas areas, Settings settings, BenefitNames names, Models models) {
        this.areas = areas;
        this.settings = settings;
        this.names = names;
        this.models = models;
    }

    /**
     * A benefit in the list of an area.
     *
     * @param state the effective one, with a badge of that kind
     * @param origin in words: set here, or inherited from where
     */
    public record Line(String benefit, String name, String state, String badge, String origin, boolean waiting) {}

    @GET
    public String list(@QueryParam("suche") String search, @QueryParam("seite") String page) {
        var text = search == null ? "" : search.strip();
        var wanted = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
        models.put("own", areas.own())
                .put("search", wanted)
                .put("found", areas.authorities(wanted, PageNumber.of(page)));
        return "bereiche.html";
    }

    @GET
    @Path("{ars}")
    public String area(@PathParam("ars") String ars, @QueryParam("meldung") String notice) {
        var area = areas.require(PathIds.area(ars));
        models.put("area", area)
                .put(
                        "lines",
                        settings.overview(area.ars()).stream().map(this::line).toList())
                .put("notice", Notices.known(notice, "kontakt"));
        areas.authority(area).ifPresent(authority -> models.put("authority", authority));
        return "bereich-leistungen.html";
    }

    private Line line(AreaSetting setting) {
        return new Line(
                setting.benefit().value(),
                names.of(setting.benefit()),
                Texts.german().text("area.state." + setting.state()),
                States.badge(setting.state()),
                Origins.of(setting, areas),
                setting.isWaiting());
    }
}
