package de.antragswerk.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.benefit.PluginService;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.DatedName;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.plugin.form.FormDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A plugin that is there and is asked nothing. */
record InstalledPlugin(BenefitId benefit) implements BenefitPlugin {

    static void arrive(Benefits benefits, BenefitId benefit, String version) {
        assertThat(benefits.arrived(new PluginService(new InstalledPlugin(benefit), version)))
                .contains(benefit);
    }

    @Override
    public BenefitDescriptor descriptor() {
        return new BenefitDescriptor(
                benefit,
                List.of(new DatedName("Leistung", LocalDate.EPOCH, "§ 1")),
                Optional.empty(),
                "Gesetz",
                List.of(new FormOffer(
                        new FormId("antrag"),
                        FormPurpose.MAIN_APPLICATION,
                        List.of(new FormVersion(1, 0)),
                        TrustLevel.BASIC)));
    }

    @Override
    public FormDefinition form(FormRef form) {
        throw new IllegalArgumentException("no form is asked for here");
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
