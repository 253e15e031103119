package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.metering.CorrectionBatch;
import de.antragswerk.metering.CorrectionReason;
import de.antragswerk.metering.UsageBatch;
import de.antragswerk.metering.UseReport;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads reports and corrections of uses out of requests, and names every place that is wrong, up to a limit. */
final class UsageBatchJson {
    private static final int MOST_FINDINGS = 50;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,60}");
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern AUTHORITY = Pattern.compile("[0-9]{2,12}");
    private static final Pattern BENEFIT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,39}");

    private final List<Finding> findings = new ArrayList<>();

    private UsageBatchJson() {}

    static UsageBatch uses(String key, byte[] body) {
        var reader = new UsageBatchJson();
        var json = object(body);
        var source = reader.source(json);
        var records = array(json, "records");
        List<UseReport> reports = new ArrayList<>(records.size());
        for (var index = 0; index < records.size() && reader.findings.size() < MOST_FINDINGS; index++) {
            reader.report(records.get(index), "/records/" + index).ifPresent(reports::add);
        }
        reader.refuse("usage-batch");
        return new UsageBatch(key(key), digest("batch", body), source, reports);
    }

    static CorrectionBatch corrections(String key, byte[] body) {
        var reader = new UsageBatchJson();
        var json = object(body);
        var source = reader.source(json);
        var reason = reader.reason(json);
        var names = array(json, "corrects");
        List<UUID> corrected = new ArrayList<>(names.size());
        for (var index = 0; index < names.size() && reader.findings.size() < MOST_FINDINGS; index++) {
            var text = names.get(index) instanceof JsonString name ? name.getString() : "";
            reader.matched(text, UUID_TEXT, "/corrects/" + index, "not-a-uuid")
                    .map(UUID::fromString)
                    .ifPresent(corrected::add);
        }
        reader.refuse("usage-correction");
        return new CorrectionBatch(key(key), digest("correction", body), source, reason, corrected);
    }

    private static String key(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw Refusal.invalid("idempotency-key-missing");
        }
        return key;
    }

    private static JsonObject object(byte[] body) {
        try {
            return Json.object(body);
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    private static List<JsonValue> array(JsonObject json, String name) {
        var value = json.get(name);
        if (value == null || value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw Refusal.invalid("json-malformed", List.of(new Finding("/" + name, "required")));
        }
        if (value.asJsonArray().size() > UsageBatch.MOST) {
            throw Refusal.tooLarge("usage-batch-too-large");
        }
        return value.asJsonArray();
    }

    /** Nobody reports in the platform's own name. */
    private String source(JsonObject json) {
        var source = text(json, "source", SOURCE, "", "bad-format").orElse("");
        if (source.equals(UseReport.PLATFORM)) {
            findings.add(new Finding("/source", "source-reserved"));
        }
        return source;
    }

    private CorrectionReason reason(JsonObject json) {
        return text(json, "reason", KIND, "", "bad-format")
                .flatMap(text -> List.of(CorrectionReason.values()).stream()
                        .filter(reason -> reason.name().equals(text) && reason != CorrectionReason.NOT_DELIVERED)
                        .findFirst()
                        .or(() -> {
                            findings.add(new Finding("/reason", "reason-unknown"));
                            return Optional.empty();
                        }))
                .orElse(null);
    }

    private Optional<UseReport> report(JsonValue value, String place) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            findings.add(new Finding(place, "not-an-object"));
            return Optional.empty();
        }
        var json = value.asJsonObject();
        var before = findings.size();
        var event = text(json, "event", UUID_TEXT, place, "not-a-uuid");
        var caseId = text(json, "case", UUID_TEXT, place, "not-a-uuid");
        var authority = text(json, "authority", AUTHORITY, place, "bad-format");
        var benefit = text(json, "benefit", BENEFIT, place, "bad-format");
        var kind = text(json, "kind", KIND, place, "bad-format");
        var version = text(json, "version", VERSION, place, "bad-format");
        var day = day(json, place);
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new UseReport(
                        UUID.fromString(event.orElseThrow()),
                        UUID.fromString(caseId.orElseThrow()),
                        authority.orElseThrow(),
                        benefit.orElseThrow(),
                        kind.orElseThrow(),
                        version.orElseThrow(),
                        day.orElseThrow()));
    }

    private Optional<LocalDate> day(JsonObject json, String place) {
        return text(json, "occurredOn", Pattern.compile(".{10}"), place, "not-a-day")
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeParseException noDay) {
                        findings.add(new Finding(place + "/occurredOn", "not-a-day"));
                        return Optional.empty();
                    }
                });
    }

    private Optional<String> text(JsonObject json, String name, Pattern form, String place, String otherwise) {
        if (!(json.get(name) instanceof JsonString text)) {
            findings.add(new Finding(place + "/" + name, json.containsKey(name) ? "not-a-text" : "required"));
            return Optional.empty();
        }
        return matched(text.getString(), form, place + "/" + name, otherwise);
    }

    private Optional<String> matched(String text, Pattern form, String pointer, String otherwise) {
        if (!form.matcher(text).matches()) {
            findings.add(new Finding(pointer, otherwise));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void refuse(String code) {
        if (!findings.isEmpty()) {
            throw Refusal.invalid(code, findings);
        }
    }

    private static String digest(String what, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(what.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
