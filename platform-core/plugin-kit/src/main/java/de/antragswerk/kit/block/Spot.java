package de.antragswerk.kit.block;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the expansion of a form has got to: what a page, group or block hands on to the elements inside.
 *
 * @param path dotted path of the element around without positions; empty or ending with a dot
 * @param local the part of it within the innermost entry
 * @param depth number of repeating groups around
 * @param block the block inside which this is; empty in the form itself
 * @param law legal ground for the questions inside that name none
 * @param reason why we ask, likewise
 * @param origins where block texts may say something about the element around, nearest to the form first
 * @param facts whether the answers inside are those of the applicant and may be reused
 */
record Spot(
        String path,
        String local,
        int depth,
        Optional<Scope> block,
        Optional<String> law,
        Optional<String> reason,
        List<String> origins,
        boolean facts) {

    static Spot form(JsonObject form) {
        return new Spot("", "", 0, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false).under(form);
    }

    /** A page; with {@code each} its elements are members of the entries of that repeating group. */
    Spot page(JsonObject page) {
        var each = page.getString("each", "");
        return each.isEmpty()
                ? under(page)
                : new Spot(each + ".", "", 1, Optional.empty(), law, reason, List.of(), facts).under(page);
    }

    Spot group(String id) {
        return new Spot(path + id + ".", local + id + ".", depth, block, law, reason, originsOf(id), facts);
    }

    Spot repeat(String id) {
        return new Spot(path + id + ".", "", depth + 1, block, law, reason, originsOf(id), facts);
    }

    /** From here on the elements are those of a block. */
    Spot inside(String name, JsonObject use) {
        var known = new ArrayList<>(origins);
        known.add(name);
        return new Spot(
                path,
                local,
                depth,
                Optional.of(new Scope(local, depth)),
                law,
                reason,
                List.copyOf(known),
                use.getBoolean("facts", block.isPresent() && facts));
    }

    /** What this element says for everything inside. */
    Spot under(JsonObject element) {
        return new Spot(
                path,
                local,
                depth,
                block,
                text(element, "law").or(this::law),
                text(element, "reason").or(this::reason),
                origins,
                facts);
    }

    List<String> originsOf(String id) {
        return origins.stream().map(origin -> origin + "." + id).toList();
    }

    JsonValue condition(JsonValue logic) {
        return block.map(scope -> scope.absolute(logic, depth)).orElse(logic);
    }

    private static Optional<String> text(JsonObject element, String name) {
        return element.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
