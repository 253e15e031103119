package de.antragswerk.rehearsal;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.benefit.PluginService;
import de.antragswerk.benefit.VersionPlan;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.DatedName;
import de.antragswerk.plugin.DraftUpgrade;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A plugin that offers one form in one version. */
record Versions(FormVersion version, UnaryOperator<JsonObject> carries) implements BenefitPlugin, DraftUpgrade {
    static final BenefitId BENEFIT = new BenefitId("probe");
    static final FormId FORM = new FormId("antrag");
    static final FormVersion OLD = new FormVersion(1, 0);
    static final FormVersion NEW = new FormVersion(2, 0);

    /** No rollout is going on. */
    static Benefits none() {
        return new Benefits(new VersionPlan() {
            @Override
            public Set<String> completed(BenefitId benefit) {
                return Set.of();
            }

            @Override
            public Optional<String> reached(BenefitId benefit, AuthorityId authority) {
                return Optional.empty();
            }
        });
    }

    static void arrive(Benefits benefits, FormVersion version, UnaryOperator<JsonObject> carries) {
        benefits.arrived(new PluginService(new Versions(version, carries), "0." + version.major() + ".0"));
    }

    static JsonObject answers(String json) {
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    @Override
    public BenefitDescriptor descriptor() {
        return new BenefitDescriptor(
                BENEFIT,
                List.of(new DatedName("Leistung", LocalDate.EPOCH, "§ 1")),
                Optional.empty(),
                "Gesetz",
                List.of(new FormOffer(FORM, FormPurpose.MAIN_APPLICATION, List.of(version), TrustLevel.BASIC)));
    }

    @Override
    public FormDefinition form(FormRef form) {
        return FormReader.read(Versions.class.getResourceAsStream("antrag-" + form.version() + ".json"));
    }

    @Override
    public JsonObject upgrade(FormId form, FormVersion from, FormVersion to, JsonObject answers) {
        return carries.apply(answers);
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return Map.of();
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        throw new IllegalArgumentException("nothing is sent here");
    }
}
