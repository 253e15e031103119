package de.antragswerk.kit;

import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.DatedName;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.LeikaKey;
import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The forms, their texts and their upgrades, as {@code forms/index.json} lists them. A new form version is a new file
 * and a line in the index; nothing that was published is touched.
 */
public record FormLibrary(
        BenefitDescriptor descriptor,
        Map<FormRef, FormDefinition> forms,
        Map<String, Map<String, String>> textsByLanguage,
        Upgrades upgrades) {

    public static FormLibrary read(Resources resources) {
        var index = resources.json("forms/index.json");
        var offers = index.getJsonArray("forms").getValuesAs(FormLibrary::offer);
        return new FormLibrary(
                descriptor(resources.json("benefit.json"), offers),
                forms(resources, offers),
                texts(resources, index),
                Upgrades.of(index.getJsonArray("upgrades")));
    }

    public FormDefinition form(FormRef ref) {
        var form = forms.get(ref);
        if (form == null) {
            throw new IllegalArgumentException("this benefit has no form " + ref);
        }
        return form;
    }

    public Map<String, String> texts(Locale locale) {
        return textsByLanguage.getOrDefault(locale.getLanguage(), textsByLanguage.get(Locale.GERMAN.getLanguage()));
    }

    private static FormOffer offer(JsonObject form) {
        return new FormOffer(
                new FormId(form.getString("id")),
                FormPurpose.valueOf(form.getString("purpose")),
                form.getJsonArray("versions")
                        .getValuesAs((JsonString version) -> FormVersion.parse(version.getString())),
                TrustLevel.valueOf(form.getString("trustLevel")));
    }

    private static BenefitDescriptor descriptor(JsonObject benefit, List<FormOffer> offers) {
        var names = benefit.getJsonArray("names")
                .getValuesAs((JsonObject name) -> new DatedName(
                        name.getString("name"), LocalDate.parse(name.getString("from")), name.getString("law")));
        return new BenefitDescriptor(
                new BenefitId(benefit.getString("id")),
                names,
                Optional.ofNullable(benefit.getString("leika", null)).map(LeikaKey::new),
                benefit.getString("legalBasis"),
                offers);
    }

    private static Map<FormRef, FormDefinition> forms(Resources resources, List<FormOffer> offers) {
        Map<FormRef, FormDefinition> forms = new HashMap<>();
        for (var offer : offers) {
            for (var version : offer.versions()) {
                var form = FormReader.read(resources.need("forms/" + offer.id() + "-" + version + ".json"));
                forms.put(form.ref(), form);
            }
        }
        return Map.copyOf(forms);
    }

    /** Each language complete: German where a text is missing. */
    private static Map<String, Map<String, String>> texts(Resources resources, JsonObject index) {
        var bundles = index.getJsonArray("texts").getValuesAs(JsonString::getString);
        var languages = index.getJsonArray("languages").getValuesAs(JsonString::getString);
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (var language : languages) {
            Map<String, String> texts = new HashMap<>();
            bundles.forEach(bundle -> texts.putAll(resources.texts("texts/" + bundle + "_de.properties")));
            bundles.forEach(
                    bundle -> texts.putAll(resources.texts("texts/" + bundle + "_" + language + ".properties")));
            byLanguage.put(language, Map.copyOf(texts));
        }
        return Map.copyOf(byLanguage);
    }
}
