package de.antragswerk.web.land;

import de.antragswerk.onboarding.LandExported;
import de.antragswerk.onboarding.UnderWay;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;

/** A Land's own data on a page. */
@Singleton
public class LandView {
    private final Models models;

    @Inject
    public LandView(Models models) {
        this.models = models;
    }

    /** @param underWay where the asking person may know it */
    void show(LandExported stored, Optional<List<UnderWay>> underWay) {
        var document = stored.document();
        models.put("land", document.land())
                .put("version", stored.version())
                .put("authorities", document.authorities())
                .put("hasArms", document.coatOfArms().isPresent())
                .put("underWay", underWay.orElse(List.of()))
                .put("office", false)
                .put("notice", "")
                .put("access", "");
    }
}
