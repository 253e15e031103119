package de.antragswerk.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.antragswerk.exchange.form.JsonSchema;
import de.antragswerk.exchange.form.XdfExport;
import de.antragswerk.exchange.form.XdfImport;
import de.antragswerk.exchange.xdf.Datenfeld;
import de.antragswerk.exchange.xdf.Datenfeldgruppe;
import de.antragswerk.exchange.xdf.Struktur;
import de.antragswerk.exchange.xdf.XdfReader;
import de.antragswerk.exchange.xdf.XdfVersion;
import de.antragswerk.exchange.xdf.XdfWriter;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether others can work with a form: as XDatenfelder, from which it comes back, and as JSON Schema, which its answers keep. */
record ExchangeCheck(BenefitId benefit, FormDefinition form, Map<String, String> texts) {

    /** The form after it has gone out as XDatenfelder and come in again. */
    FormDefinition returned(XdfVersion version) {
        var schema = XdfExport.of(benefit, form, texts, version);
        Map<String, List<Datenfeld.Wert>> codes = new HashMap<>();
        fields(schema.struktur())
                .forEach(field -> field.codeliste().ifPresent(list -> codes.put(list.uri(), field.werte())));
        var xml = new ByteArrayOutputStream();
        XdfWriter.write(schema, version, "contract", Instant.EPOCH, xml);
        var read = XdfReader.read(
                new ByteArrayInputStream(xml.toByteArray()), list -> codes.getOrDefault(list.uri(), List.of()));
        return XdfImport.of(read).definition();
    }

    /** What the form's JSON Schema says against complete answers; it should say nothing. */
    List<String> complaints(Stream<JsonObject> complete) {
        var schema = schema();
        return complete.flatMap(answers -> schema.validate(answers.toString(), InputFormat.JSON).stream())
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private Schema schema() {
        var json = JsonSchema.of(form, texts, "urn:antragswerk:" + form.ref().id());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.toString(), InputFormat.JSON);
    }

    private static Stream<Datenfeld> fields(List<Struktur> structure) {
        return structure.stream().flatMap(position -> switch (position.enthaelt()) {
            case Datenfeldgruppe group -> fields(group.struktur());
            case Datenfeld field -> Stream.of(field);
        });
    }
}
