package de.antragswerk.settlement;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The result of a settlement as canonical JSON. A step's weight is left out: it is the figure times the share. */
final class ResultJson {
    private static final String FORMAT = "antragswerk-settlement-1";

    private ResultJson() {}

    static byte[] write(Settlement settlement) {
        return CanonicalWriter.write(json -> {
            json.put("format", FORMAT)
                    .put("input", settlement.inputDigest())
                    .put("period", settlement.period())
                    .put("from", settlement.from().toString())
                    .put("to", settlement.to().toString());
            settlement.corrects().ifPresent(digest -> json.put("corrects", digest));
            json.put("cents", settlement.totalCents()).records("lines", settlement.lines(), line -> line(json, line));
        });
    }

    private static void line(CanonicalWriter json, Line line) {
        json.put("pool", line.pool()).put("kind", line.kind().name()).put("payer", line.payer());
        line.land().ifPresent(land -> json.put("land", land));
        json.put("shared", line.sharedCents())
                .put("cents", line.cents())
                .objects("steps", line.steps(), step -> step(json, step));
    }

    private static void step(CanonicalWriter json, Step step) {
        json.put("part", step.part())
                .put("key", step.key().name())
                .putUnless("", "figures", step.figures())
                .putTrue("substituted", step.substituted())
                .put("of", step.partCents())
                .put("figure", step.figure())
                .put("totalFigure", step.totalFigure())
                .put("share", step.share())
                .put("ofShare", step.ofShare())
                .put("totalWeight", step.totalWeight())
                .put("cents", step.cents())
                .putTrue("rounded", step.rounded())
                .putUnless("NONE", "bound", step.bound().name());
    }

    static Settlement read(JsonObject json) {
        if (!FORMAT.equals(json.getString("format"))) {
            throw new IllegalArgumentException("format is not " + FORMAT);
        }
        return new Settlement(
                json.getString("input"),
                json.getString("period"),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                Optional.ofNullable(json.getString("corrects", null)),
                InputJson.number(json, "cents"),
                InputJson.list(json, "lines", ResultJson::line));
    }

    private static Line line(JsonObject json) {
        List<Step> steps = InputJson.list(json, "steps", ResultJson::step);
        return new Line(
                json.getString("pool"),
                CostKind.valueOf(json.getString("kind")),
                json.getString("payer"),
                Optional.ofNullable(json.getString("land", null)),
                InputJson.number(json, "shared"),
                InputJson.number(json, "cents"),
                steps);
    }

    private static Step step(JsonObject json) {
        var figure = InputJson.number(json, "figure");
        var share = json.getJsonNumber("share").intValueExact();
        return new Step(
                json.getJsonNumber("part").intValueExact(),
                KeyKind.valueOf(json.getString("key")),
                json.getString("figures", ""),
                json.getBoolean("substituted", false),
                InputJson.number(json, "of"),
                figure,
                InputJson.number(json, "totalFigure"),
                share,
                json.getJsonNumber("ofShare").intValueExact(),
                BigInteger.valueOf(figure).multiply(BigInteger.valueOf(share)),
                json.getJsonNumber("totalWeight").bigIntegerValueExact(),
                InputJson.number(json, "cents"),
                json.getBoolean("rounded", false),
                Step.Bound.valueOf(json.getString("bound", "NONE")));
    }
}
