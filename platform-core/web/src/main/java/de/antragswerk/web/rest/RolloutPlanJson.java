package de.antragswerk.web.rest;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.rollout.Gates;
import de.antragswerk.rollout.Plan;
import de.antragswerk.rollout.Plan.PlannedWave;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a plan out of a request. What is no plan at all is refused as a whole; what is a wrong one, by the core. */
final class RolloutPlanJson {
    private static final int LONGEST_REASON = 200;

    private RolloutPlanJson() {}

    static Plan read(JsonObject json) {
        try {
            return new Plan(
                    new BenefitId(json.getString("benefit")),
                    json.getString("version"),
                    json.getJsonArray("waves").getValuesAs(JsonObject.class).stream()
                            .map(RolloutPlanJson::wave)
                            .toList());
        } catch (NullPointerException | ClassCastException | IllegalArgumentException | DateTimeParseException noPlan) {
            throw Refusal.invalid("rollout-plan");
        }
    }

    private static PlannedWave wave(JsonObject json) {
        var gates = json.getJsonObject("gates");
        return new PlannedWave(
                json.getString("name"),
                LocalDate.parse(json.getString("startsOn")),
                new Gates(
                        gates.getInt("mostFailed"),
                        gates.getInt("mostDropped"),
                        gates.getInt("fewestCases"),
                        gates.getInt("observationDays")),
                json.getJsonArray("areas").getValuesAs(JsonString.class).stream()
                        .map(area -> new Ars(area.getString()))
                        .toList());
    }

    static int number(JsonObject json, String name) {
        try {
            return json.getInt(name);
        } catch (NullPointerException | ClassCastException missing) {
            throw Refusal.invalid("rollout-revision");
        }
    }

    static String reason(JsonObject json) {
        var reason = json.getString("reason", "").strip();
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("rollout-reason");
        }
        return reason;
    }
}
