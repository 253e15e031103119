package de.antragswerk.web.formfile;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.exchange.form.FormWriter;
import de.antragswerk.exchange.form.JsonSchema;
import de.antragswerk.exchange.form.XdfExport;
import de.antragswerk.exchange.xdf.XdfVersion;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form can be had as. */
public enum FormFile {
    /** Our own definition. */
    DEFINITION("", "application/json", "json") {
        @Override
        byte[] of(BenefitId benefit, FormDefinition form, Map<String, String> texts) {
            return bytes(FormWriter.write(form));
        }
    },
    JSON_SCHEMA("schema", "application/schema+json", "schema.json") {
        @Override
        byte[] of(BenefitId benefit, FormDefinition form, Map<String, String> texts) {
            return bytes(JsonSchema.of(form, texts, FormFile.urn(benefit, form)));
        }
    },
    /** With the code lists beside the message, since version 2.0 has no room for codes. */
    XDATENFELDER_2("xdatenfelder-2", "application/zip", "xdf2.zip") {
        @Override
        byte[] of(BenefitId benefit, FormDefinition form, Map<String, String> texts) {
            return XdfArchive.of(
                    XdfExport.of(benefit, form, texts, XdfVersion.V2), FormFile.messageId(form), PUBLISHED);
        }
    },
    XDATENFELDER_3("xdatenfelder-3", "application/xml", "xdf3.xml") {
        @Override
        byte[] of(BenefitId benefit, FormDefinition form, Map<String, String> texts) {
            return XdfArchive.message(
                    XdfExport.of(benefit, form, texts, XdfVersion.V3),
                    XdfVersion.V3,
                    FormFile.messageId(form),
                    PUBLISHED);
        }
    };

    /** A published version never changes, and neither does its file: no moment of its making stands in it. */
    private static final Instant PUBLISHED = Instant.EPOCH;

    private final String address;
    private final String mediaType;
    private final String ending;

    FormFile(String address, String mediaType, String ending) {
        this.address = address;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** @param address the last step of an address, after the form's version */
    public static Optional<FormFile> at(String address) {
        return Stream.of(values())
                .filter(kind -> kind != DEFINITION && kind.address.equals(address))
                .findFirst();
    }

    abstract byte[] of(BenefitId benefit, FormDefinition form, Map<String, String> texts);

    /** Made anew; {@link FormFiles} keeps what has been made. */
    byte[] of(Benefit benefit, FormRef form) {
        return of(
                benefit.descriptor().id(),
                benefit.engine(form, LocalDate.EPOCH).definition(),
                benefit.texts(Locale.GERMAN));
    }

    public String mediaType() {
        return mediaType;
    }

    public String filename(FormRef form) {
        return form.id() + "-" + form.version() + "." + ending;
    }

    private static String messageId(FormDefinition form) {
        return form.ref().id() + "-" + form.ref().version();
    }

    /** Wherever the platform runs, and under whatever name it is asked for: the schema is the same. */
    private static String urn(BenefitId benefit, FormDefinition form) {
        return "urn:antragswerk:form:" + benefit + ":" + form.ref().id() + ":"
                + form.ref().version();
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
