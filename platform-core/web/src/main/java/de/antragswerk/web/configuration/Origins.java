package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.web.page.Texts;

/** Says where a setting comes from. */
final class Origins {
    private Origins() {}

    static String of(AreaSetting setting, Areas areas) {
        var texts = Texts.german();
        if (setting.own().isPresent()) {
            return texts.text("area.origin.own");
        }
        return setting.inherited()
                .map(from -> texts.text("area.origin.inherited", areas.name(from.area())))
                .orElseGet(() -> texts.text("area.origin.none"));
    }
}
