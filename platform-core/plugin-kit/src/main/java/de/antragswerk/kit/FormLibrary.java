package de.antragswerk.kit;

import de.antragswerk.kit.block.BlockLibrary;
import de.antragswerk.kit.block.BlockTexts;
import de.antragswerk.kit.block.ExpandedForm;
import de.antragswerk.kit.block.FormExpansion;
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
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms, their texts and their upgrades, as {@code forms/index.json} lists them. A new form version is a new file
 * and a line in the index; nothing that was published is touched.
 */
public record FormLibrary(
        BenefitDescriptor descriptor,
        Map<FormRef, FormDefinition> forms,
        Map<String, Map<String, String>> textsByLanguage,
        Upgrades upgrades) {

    private static final String GERMAN = "de";

    /** @throws IllegalArgumentException if a form or a block is damaged; the message names the form and the place */
    public static FormLibrary read(Resources resources) {
        var index = resources.json("forms/index.json");
        var offers = index.getJsonArray("forms").getValuesAs(FormLibrary::offer);
        var languages = strings(index, "languages");
        var blocks = BlockLibrary.read(resources, strings(index, "blocks"), languages);
        var forms = offers.stream()
                .flatMap(offer -> offer.versions().stream().map(version -> offer.id() + "-" + version))
                .map(name -> expanded(resources, name, blocks))
                .toList();
        return new FormLibrary(
                descriptor(resources.json("benefit.json"), offers),
                forms.stream()
                        .map(FormLibrary::definition)
                        .collect(Collectors.toUnmodifiableMap(FormDefinition::ref, Function.identity())),
                texts(new BlockTexts(files(resources, strings(index, "texts"), languages), blocks, forms), languages),
                Upgrades.of(index.getJsonArray("upgrades")));
    }

    public FormDefinition form(FormRef ref) {
        var form = forms.get(ref);
        if (form == null) {
            throw new IllegalArgumentException("this benefit has no form " + ref);
        }
        return form;
    }

    /** By the whole language tag, so that Leichte Sprache (de-simple) is not German. */
    public Map<String, String> texts(Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .filter(textsByLanguage::containsKey)
                .findFirst()
                .map(textsByLanguage::get)
                .orElseGet(() -> textsByLanguage.get(GERMAN));
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

    private static ExpandedForm expanded(Resources resources, String name, BlockLibrary blocks) {
        try {
            return FormExpansion.expand(resources.json("forms/" + name + ".json"), blocks);
        } catch (IllegalArgumentException damaged) {
            throw new IllegalArgumentException("form " + name + ": " + damaged.getMessage(), damaged);
        }
    }

    private static FormDefinition definition(ExpandedForm form) {
        return FormReader.read(new ByteArrayInputStream(form.json().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Map<String, String>> texts(BlockTexts texts, List<String> languages) {
        return languages.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), texts::in));
    }

    /** What the plugin's own files say, each language as far as it goes. */
    private static Map<String, Map<String, String>> files(
            Resources resources, List<String> topics, List<String> languages) {
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (var language : languages) {
            Map<String, String> texts = new HashMap<>();
            topics.forEach(topic -> texts.putAll(resources.texts("texts/" + topic + "_" + language + ".properties")));
            byLanguage.put(language, Map.copyOf(texts));
        }
        return Map.copyOf(byLanguage);
    }

    private static List<String> strings(JsonObject index, String name) {
        return index.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString::getString);
    }
}
