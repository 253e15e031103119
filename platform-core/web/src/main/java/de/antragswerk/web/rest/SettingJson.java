package de.antragswerk.web.rest;

import de.antragswerk.configuration.ParameterValue;
import de.antragswerk.configuration.SettingChange;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A benefit's setting as the interface has it, out and in. */
final class SettingJson {
    private static final String INHERIT = "INHERIT";

    private SettingJson() {}

    static JsonObjectBuilder of(BenefitSetting setting) {
        var json = Json.createObjectBuilder()
                .add("area", setting.area().value())
                .add("state", setting.state().name());
        if (!setting.pauseText().isEmpty()) {
            json.add("pauseText", setting.pauseText());
        }
        var time = Json.createObjectBuilder();
        setting.notice().days().ifPresent(days -> time.add("days", days));
        if (!setting.notice().text().isEmpty()) {
            time.add("text", setting.notice().text());
        }
        return json.add("processingTime", time).add("notice", setting.notice().hint());
    }

    static JsonObjectBuilder of(ParameterValue value) {
        return Json.createObjectBuilder()
                .add("name", value.name())
                .add("validFrom", value.validFrom().toString())
                .add("value", value.value());
    }

    static SettingChange read(Ars area, BenefitId benefit, String body, String version) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return read(area, benefit, reader.readObject(), version);
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        } catch (IllegalArgumentException | ClassCastException | ArithmeticException | DateTimeException wrong) {
            throw Refusal.invalid("setting-malformed");
        }
    }

    private static SettingChange read(Ars area, BenefitId benefit, JsonObject json, String version) {
        var state = json.getString("state", "");
        var time =
                json.getOrDefault("processingTime", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return new SettingChange(
                state.equals(INHERIT) ? Optional.empty() : Optional.of(SettingState.valueOf(state)),
                json.getString("pauseText", ""),
                new ProcessingTimeNotice(
                        time.containsKey("days")
                                ? OptionalInt.of(time.getJsonNumber("days").intValueExact())
                                : OptionalInt.empty(),
                        time.getString("text", ""),
                        json.getString("notice", "")),
                json.containsKey("parameters")
                        ? Optional.of(json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                                .map(one -> value(area, benefit, one))
                                .toList())
                        : Optional.empty(),
                version);
    }

    private static ParameterValue value(Ars area, BenefitId benefit, JsonObject json) {
        return new ParameterValue(
                area,
                benefit,
                json.getString("name", ""),
                LocalDate.parse(json.getString("validFrom", "")),
                json.getOrDefault("value", JsonValue.NULL));
    }
}
