package de.antragswerk.kit.block;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form without blocks, as the platform reads it.
 *
 * @param origins by the dotted path of an element where block texts may say something about it
 */
public record ExpandedForm(JsonObject json, Map<String, Origin> origins) {
    public ExpandedForm {
        origins = new LinkedHashMap<>(origins);
    }

    /**
     * @param places paths in block files, nearest to the form first
     * @param reason id of the text that says why we ask
     */
    public record Origin(List<String> places, Optional<String> reason) {}

    public String id() {
        return json.getString("form");
    }
}
