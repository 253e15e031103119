package de.antragswerk.web.land;

import de.antragswerk.onboarding.Joining;
import de.antragswerk.onboarding.LandDocument;
import de.antragswerk.onboarding.LandWriter;
import de.antragswerk.problem.Refusal;
import de.antragswerk.provisioning.LandAccess;
import de.antragswerk.tenancy.LandKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows what would happen, and carries the document along to the confirmation: nothing is stored before. */
@Singleton
public class SimulationPage {
    static final String VIEW = "land-simulation.html";
    private final Joining joining;
    private final LandAccess access;
    private final Models models;

    @Inject
    public SimulationPage(Joining joining, LandAccess access, Models models) {
        this.joining = joining;
        this.access = access;
        this.models = models;
    }

    String show(LandDocument document, String version, AdminForm admin) {
        var simulation = joining.simulate(document);
        models.put("land", document.land())
                .put("simulation", simulation)
                .put("difference", simulation.difference())
                .put("lacking", lacking(document.key()))
                .put("version", version)
                .put("admin", admin)
                .put("named", !admin.isEmpty())
                .put("document", new String(LandWriter.bytes(document), StandardCharsets.UTF_8));
        return VIEW;
    }

    /** Groups that are still to be made; empty too where the provider does not answer. */
    private List<String> lacking(LandKey land) {
        try {
            models.put("providerAway", false);
            return access.missing(land);
        } catch (Refusal away) {
            models.put("providerAway", true);
            return List.of();
        }
    }
}
