package de.antragswerk.web.configuration;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.Settings;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.web.place.PathIds;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;

/** What all pages of a preview have in common: the setting that is tried out, an example of a place, and the frame. */
@Singleton
class Previews {
    private final Areas areas;
    private final Settings settings;
    private final Benefits benefits;
    private final Models models;

    @Inject
    Previews(Areas areas, Settings settings, Benefits benefits, Models models) {
        this.areas = areas;
        this.settings = settings;
        this.benefits = benefits;
        this.models = models;
    }

    /** Of an area of the signed-in member of staff; any other is refused. */
    AreaSetting setting(String ars, String benefit) {
        return settings.of(areas.require(PathIds.area(ars)).ars(), PathIds.benefit(benefit));
    }

    Preview of(HttpServletRequest request, AreaSetting setting, String form) {
        return Preview.of(
                benefits.require(setting.benefit()), PathIds.form(form), address(setting), request.getSession());
    }

    Gemeinde place(AreaSetting setting) {
        return areas.examplePlace(setting).orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    void frame(AreaSetting setting) {
        models.put("preview", address(setting))
                .put("previewBack", "/verwaltung/bereiche/" + setting.area() + "/leistungen/" + setting.benefit());
    }

    private static String address(AreaSetting setting) {
        return "/verwaltung/bereiche/" + setting.area() + "/leistungen/" + setting.benefit() + "/vorschau";
    }
}
