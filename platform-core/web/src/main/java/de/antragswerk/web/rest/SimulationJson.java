package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.onboarding.AuthorityEntry;
import de.antragswerk.onboarding.CostEstimate;
import de.antragswerk.onboarding.LandDifference;
import de.antragswerk.onboarding.Simulation;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What would happen to a Land, or has happened, as the interface says it. */
final class SimulationJson {
    private SimulationJson() {}

    static JsonObject of(Simulation simulation) {
        var json = of(simulation.difference())
                .add("outcome", "simulated")
                .add("joined", simulation.joined())
                .add("possible", simulation.isPossible())
                .add("keys", simulation.keys())
                .add(
                        "inTheWay",
                        ApiJson.array(
                                simulation.inTheWay(),
                                one -> Json.createObjectBuilder()
                                        .add("authority", one.authority().value())
                                        .add("drafts", one.drafts())
                                        .add("submissions", one.submissions())))
                .add("incomplete", ApiJson.array(simulation.incomplete(), SimulationJson::authority));
        simulation.cost().ifPresent(cost -> json.add("estimatedCost", cost(cost)));
        return json.build();
    }

    static JsonObjectBuilder of(LandDifference difference) {
        return Json.createObjectBuilder()
                .add("headChanges", difference.head())
                .add("settingsChanged", difference.settings())
                .add("checklistChanged", difference.checklist())
                .add("live", difference.live())
                .add("added", ApiJson.array(difference.added(), SimulationJson::authority))
                .add("changed", ApiJson.array(difference.changed(), SimulationJson::authority))
                .add("removed", ApiJson.array(difference.removed(), SimulationJson::authority));
    }

    private static JsonObjectBuilder authority(AuthorityEntry authority) {
        return Json.createObjectBuilder().add("ars", authority.area().value()).add("name", authority.name());
    }

    private static JsonObjectBuilder cost(CostEstimate cost) {
        return Json.createObjectBuilder()
                .add("period", cost.period())
                .add("inhabitants", cost.inhabitants())
                .add("assumedUses", cost.applications().middle())
                .add("lowCents", cost.cents().low())
                .add("amountCents", cost.cents().middle())
                .add("highCents", cost.cents().high());
    }
}
