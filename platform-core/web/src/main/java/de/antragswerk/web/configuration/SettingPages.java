package de.antragswerk.web.configuration;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.ParameterValue;
import de.antragswerk.configuration.SettingOutcome;
import de.antragswerk.configuration.Settings;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Parameter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One benefit in one area: switched on, paused or off, and what citizens are told beforehand. */
@Path("/verwaltung/bereiche/{ars}/leistungen/{benefit}")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class SettingPages {
    private static final String VIEW = "leistung-einstellen.html";
    private static final int UNPROCESSABLE = 422;
    private final Areas areas;
    private final Settings settings;
    private final Benefits benefits;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public SettingPages(Areas areas, Settings settings, Benefits benefits, BenefitNames names, Models models) {
        this.areas = areas;
        this.settings = settings;
        this.benefits = benefits;
        this.names = names;
        this.models = models;
    }

    @GET
    public String show(
            @PathParam("ars") String ars, @PathParam("benefit") String benefit, @QueryParam("meldung") String notice) {
        var setting = settings.of(areas.require(PathIds.area(ars)).ars(), PathIds.benefit(benefit));
        show(setting, SettingEntry.of(setting), ParameterEntry.of(setting, declared(setting)), List.of());
        models.put("notice", Notices.known(notice, "gespeichert"));
        return VIEW;
    }

    @POST
    public Response change(
            @Context HttpServletRequest request, @PathParam("ars") String ars, @PathParam("benefit") String benefitId) {
        var area = areas.require(PathIds.area(ars)).ars();
        var benefit = PathIds.benefit(benefitId);
        var now = settings.of(area, benefit);
        var declared = declared(now);
        var entry = SettingEntry.of(request);
        var values = ParameterEntry.of(request, declared);
        var unreadable = new ArrayList<>(entry.unreadable());
        unreadable.addAll(values.unreadable(now, declared));
        if (!unreadable.isEmpty()) {
            return again(now, entry, values, unreadable);
        }
        var parameters =
                declared.isEmpty() ? Optional.<List<ParameterValue>>empty() : Optional.of(values.wanted(now, declared));
        return switch (settings.change(area, benefit, entry.change(parameters))) {
            case SettingOutcome.Changed changed ->
                Response.seeOther(URI.create(address(changed.now()) + "?meldung=gespeichert"))
                        .build();
            case SettingOutcome.Faulty faulty -> again(now, entry, values, faulty.findings());
            case SettingOutcome.Stale stale -> stale(stale.now(), entry, values);
            case SettingOutcome.NotReady open -> notReady(now, entry, values, open);
        };
    }

    /** Nothing while the plugin is away: then parameters are neither shown nor changed. */
    private List<Parameter> declared(AreaSetting setting) {
        return benefits.find(setting.benefit()).map(Benefit::parameters).orElse(List.of());
    }

    private Response again(AreaSetting now, SettingEntry entry, ParameterEntry values, List<Finding> findings) {
        show(now, entry, values, findings);
        return Response.status(UNPROCESSABLE).entity(VIEW).build();
    }

    /** Both are shown; sending once more then overwrites knowingly. */
    private Response stale(AreaSetting now, SettingEntry entry, ParameterEntry values) {
        show(now, entry.withVersion(now.version()), values, List.of());
        models.put("stale", Boolean.TRUE);
        return Response.status(Response.Status.CONFLICT).entity(VIEW).build();
    }

    private Response notReady(
            AreaSetting now, SettingEntry entry, ParameterEntry values, SettingOutcome.NotReady open) {
        show(now, entry, values, List.of());
        models.put("notReady", Boolean.TRUE).put("openItems", OpenItems.named(open.openItems()));
        return Response.status(Response.Status.CONFLICT).entity(VIEW).build();
    }

    private void show(AreaSetting setting, SettingEntry entry, ParameterEntry values, List<Finding> findings) {
        models.put("area", areas.require(setting.area()))
                .put("setting", setting)
                .put("address", address(setting))
                .put("benefitName", names.of(setting.benefit()))
                .put("badge", States.badge(setting.state()))
                .put("origin", Origins.of(setting, areas))
                .put("form", new SettingForm(setting, entry, fields(setting, values), findings))
                .put("reach", OpenItems.named(settings.reach(setting.area(), setting.benefit())))
                .put("notice", "")
                .put("stale", Boolean.FALSE)
                .put("notReady", Boolean.FALSE)
                .put("openItems", List.of());
    }

    private ParameterFields fields(AreaSetting setting, ParameterEntry values) {
        return new ParameterFields(
                setting,
                declared(setting),
                benefits.find(setting.benefit())
                        .map(benefit -> benefit.texts(Locale.GERMAN))
                        .orElse(Map.of()),
                settings.inheritedParameters(setting.area(), setting.benefit()),
                values);
    }

    private static String address(AreaSetting setting) {
        return "/verwaltung/bereiche/" + setting.area() + "/leistungen/" + setting.benefit();
    }
}
