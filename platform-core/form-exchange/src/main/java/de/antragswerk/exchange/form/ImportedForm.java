package de.antragswerk.exchange.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A form as a plugin's author takes it over.
 *
 * @param json the form's file
 * @param texts the file of German texts
 * @param openPoints what the import could not decide
 */
public record ImportedForm(JsonObject json, SortedMap<String, String> texts, List<OpenPoint> openPoints) {
    public ImportedForm {
        requireNonNull(json, "an imported form has a definition");
        texts = new TreeMap<>(texts);
        openPoints = List.copyOf(openPoints);
    }

    /** @throws IllegalArgumentException if the form cannot be made; the message names the element */
    public FormDefinition definition() {
        return FormReader.read(new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
