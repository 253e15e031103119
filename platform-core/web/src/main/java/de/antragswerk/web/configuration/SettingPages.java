package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.SettingOutcome;
import de.antragswerk.configuration.Settings;
import de.antragswerk.plugin.Finding;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** One benefit in one area: switched on, paused or off, and what citizens are told beforehand. */
@Path("/verwaltung/bereiche/{ars}/leistungen/{benefit}")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class SettingPages {
    private static final String VIEW = "leistung-einstellen.html";
    private static final int UNPROCESSABLE = 422;
    private final Areas areas;
    private final Settings settings;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public SettingPages(Areas areas, Settings settings, BenefitNames names, Models models) {
        this.areas = areas;
        this.settings = settings;
        this.names = names;
        this.models = models;
    }

    @GET
    public String show(
            @PathParam("ars") String ars, @PathParam("benefit") String benefit, @QueryParam("meldung") String notice) {
        var setting = settings.of(areas.require(PathIds.area(ars)).ars(), PathIds.benefit(benefit));
        show(setting, SettingEntry.of(setting), List.of());
        models.put("notice", Notices.known(notice, "gespeichert"));
        return VIEW;
    }

    @POST
    public Response change(
            @Context HttpServletRequest request, @PathParam("ars") String ars, @PathParam("benefit") String benefitId) {
        var area = areas.require(PathIds.area(ars)).ars();
        var benefit = PathIds.benefit(benefitId);
        var entry = SettingEntry.of(request);
        var unreadable = entry.unreadable();
        if (!unreadable.isEmpty()) {
            return again(settings.of(area, benefit), entry, unreadable);
        }
        return switch (settings.change(area, benefit, entry.change())) {
            case SettingOutcome.Changed changed ->
                Response.seeOther(URI.create(address(changed.now()) + "?meldung=gespeichert"))
                        .build();
            case SettingOutcome.Faulty faulty -> again(settings.of(area, benefit), entry, faulty.findings());
            case SettingOutcome.Stale stale -> stale(stale.now(), entry);
            case SettingOutcome.NotReady open -> notReady(settings.of(area, benefit), entry, open);
        };
    }

    private Response again(AreaSetting now, SettingEntry entry, List<Finding> findings) {
        show(now, entry, findings);
        return Response.status(UNPROCESSABLE).entity(VIEW).build();
    }

    /** Both are shown; sending once more then overwrites knowingly. */
    private Response stale(AreaSetting now, SettingEntry entry) {
        show(now, entry.withVersion(now.version()), List.of());
        models.put("stale", Boolean.TRUE);
        return Response.status(Response.Status.CONFLICT).entity(VIEW).build();
    }

    private Response notReady(AreaSetting now, SettingEntry entry, SettingOutcome.NotReady open) {
        show(now, entry, List.of());
        models.put("notReady", Boolean.TRUE).put("openItems", open.openItems());
        return Response.status(Response.Status.CONFLICT).entity(VIEW).build();
    }

    private void show(AreaSetting setting, SettingEntry entry, List<Finding> findings) {
        models.put("area", areas.require(setting.area()))
                .put("setting", setting)
                .put("address", address(setting))
                .put("benefitName", names.of(setting.benefit()))
                .put("badge", States.badge(setting.state()))
                .put("origin", Origins.of(setting, areas))
                .put("form", new SettingForm(setting, entry, findings))
                .put("reach", settings.reach(setting.area(), setting.benefit()))
                .put("notice", "")
                .put("stale", Boolean.FALSE)
                .put("notReady", Boolean.FALSE)
                .put("openItems", List.of());
    }

    private static String address(AreaSetting setting) {
        return "/verwaltung/bereiche/" + setting.area() + "/leistungen/" + setting.benefit();
    }
}
