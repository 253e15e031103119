package de.antragswerk.onboarding;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what is set for a benefit in an area. */
final class BenefitReader {

    private static final BenefitId ANY_BENEFIT = new BenefitId("any");
    private static final int LONGEST_PAUSE = 1000;
    private static final int LONGEST_NOTICE = 1000;
    private static final int LONGEST_TIME = 500;
    private static final int MOST_DAYS = 366;
    private static final int MOST_PARAMETERS = 500;

    private BenefitReader() {}

    static BenefitEntry read(Cursor json, Ars area) {
        var entry = new BenefitEntry(
                area,
                benefit(json),
                state(json),
                json.optional("pauseText", LONGEST_PAUSE),
                notice(json),
                json.objects("parameters", MOST_PARAMETERS, BenefitReader::parameter));
        if (!entry.pauseText().isEmpty() && !entry.state().equals(Optional.of(SettingState.PAUSED))) {
            json.wrong("pauseText", "not-paused");
        }
        if (entry.state().isEmpty()
                && (!entry.notice().equals(ProcessingTimeNotice.NONE)
                        || entry.parameters().isEmpty())) {
            json.wrong("state", "missing");
        }
        twice(json, entry);
        json.end();
        return entry;
    }

    private static void twice(Cursor json, BenefitEntry entry) {
        var distinct = entry.parameters().stream()
                .map(parameter -> parameter.name() + " " + parameter.validFrom())
                .distinct()
                .count();
        if (distinct != entry.parameters().size()) {
            json.wrong("parameters", "twice");
        }
    }

    static BenefitId benefit(Cursor json) {
        try {
            return new BenefitId(json.text("benefit", 40));
        } catch (IllegalArgumentException noId) {
            if (json.has("benefit")) {
                json.wrong("benefit", "not-a-benefit");
            }
            return ANY_BENEFIT;
        }
    }

    private static Optional<SettingState> state(Cursor json) {
        return json.has("state") ? Optional.of(json.choice("state", SettingState.class)) : Optional.empty();
    }

    private static ProcessingTimeNotice notice(Cursor json) {
        var days = OptionalInt.empty();
        var text = "";
        if (json.has("processingTime")) {
            var time = json.object("processingTime");
            if (time.has("days") == time.has("text")) {
                json.wrong("processingTime", "days-or-text");
            }
            days = time.has("days") ? OptionalInt.of(time.number("days", 1, MOST_DAYS)) : days;
            text = time.optional("text", LONGEST_TIME);
            time.end();
        }
        return new ProcessingTimeNotice(days, text, json.optional("notice", LONGEST_NOTICE));
    }

    private static ParameterEntry parameter(Cursor json) {
        var name = json.text("name", 60, Forms.PARAMETER, "not-a-parameter");
        var from = json.day("validFrom");
        var value = json.value("value");
        if (value.isEmpty() || !ParameterEntry.isStorable(value.get())) {
            json.wrong("value", value.isEmpty() ? "missing" : "not-a-value");
            value = Optional.empty();
        }
        json.end();
        return new ParameterEntry(name, from, value.orElse(JsonValue.FALSE));
    }
}
