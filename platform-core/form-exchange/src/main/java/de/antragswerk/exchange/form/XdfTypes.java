package de.antragswerk.exchange.form;

import de.antragswerk.exchange.xdf.Datenfeld;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the types of our fields are called in XDatenfelder, and the other way round, as far as the standard can say it. */
final class XdfTypes {
    private XdfTypes() {}

    /** What a field's JSON becomes; codes are looked at elsewhere. */
    record Xdf(String feldart, String datentyp, Map<String, String> praezisierung) {}

    static Xdf of(JsonObject field) {
        var type = field.getString("type");
        var feldart = field.containsKey("calc") ? "locked" : "input";
        return switch (type) {
            case "yesno" -> new Xdf(feldart, "bool", Map.of());
            case "day" -> new Xdf(feldart, "date", Map.of());
            case "choice", "multichoice" -> new Xdf("select", "text", Map.of());
            case "number" -> new Xdf(feldart, "num_int", range(field));
            case "money" -> new Xdf(feldart, "num_currency", range(field));
            case "decimal" -> new Xdf(feldart, "num", range(field));
            default -> new Xdf(feldart, "text", lengths(field));
        };
    }

    private static Map<String, String> range(JsonObject field) {
        Map<String, String> range = new LinkedHashMap<>();
        range.put("minValue", field.containsKey("min") ? field.get("min").toString() : "0");
        if (field.containsKey("max")) {
            range.put("maxValue", field.get("max").toString());
        }
        return range;
    }

    private static Map<String, String> lengths(JsonObject field) {
        Map<String, String> lengths = new LinkedHashMap<>();
        if (field.getString("type").equals("text")) {
            lengths.put("maxLength", Integer.toString(field.getInt("maxLength", FieldJson.USUAL_LENGTH)));
        }
        if (field.containsKey("pattern")) {
            lengths.put("pattern", field.getString("pattern"));
        }
        return lengths;
    }

    /**
     * The type of a field that is neither a choice nor a file.
     *
     * @return empty for what is no question: labels, hidden fields, objects
     */
    static Optional<JsonObjectBuilder> json(Datenfeld field) {
        var json = FormWriter.JSON.createObjectBuilder();
        switch (field.datentyp()) {
            case "bool" -> json.add("type", "yesno");
            case "date" -> json.add("type", "day");
            case "num_int" -> {
                json.add("type", "number");
                amount(field, "minValue").ifPresent(min -> FieldJson.unlessUsual(json, "min", min.longValue(), 0));
                amount(field, "maxValue")
                        .ifPresent(max -> FieldJson.unlessUsual(json, "max", max.longValue(), Integer.MAX_VALUE));
            }
            case "num_currency", "num" -> {
                json.add("type", field.datentyp().equals("num") ? "decimal" : "money");
                FieldJson.range(
                        json,
                        amount(field, "minValue").orElse(BigDecimal.ZERO),
                        amount(field, "maxValue").orElse(FieldJson.LARGEST_AMOUNT));
            }
            case "text", "text_latin", "string.latin", "time", "datetime" -> text(json, field);
            default -> {
                return Optional.empty();
            }
        }
        return field.feldart().equals("label") || field.feldart().equals("hidden")
                ? Optional.empty()
                : Optional.of(json);
    }

    private static void text(JsonObjectBuilder json, Datenfeld field) {
        json.add("type", "text");
        amount(field, "maxLength")
                .filter(length -> length.signum() > 0)
                .ifPresent(
                        length -> FieldJson.unlessUsual(json, "maxLength", length.intValue(), FieldJson.USUAL_LENGTH));
        Optional.ofNullable(field.praezisierung().get("pattern")).ifPresent(pattern -> json.add("pattern", pattern));
    }

    private static Optional<BigDecimal> amount(Datenfeld field, String name) {
        return Optional.ofNullable(field.praezisierung().get(name))
                .map(text -> text.replace(',', '.'))
                .filter(text -> text.matches("-?\\d{1,15}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }
}
