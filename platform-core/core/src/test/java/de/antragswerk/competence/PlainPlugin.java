package de.antragswerk.competence;

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

/** A benefit that only says who it is. */
record PlainPlugin(String id) implements BenefitPlugin {

    @Override
    public BenefitDescriptor descriptor() {
        return new BenefitDescriptor(
                new BenefitId(id),
                List.of(new DatedName(id, LocalDate.EPOCH, "§ 1")),
                Optional.empty(),
                "Probegesetz",
                List.of(new FormOffer(
                        new FormId("probe"),
                        FormPurpose.MAIN_APPLICATION,
                        List.of(new FormVersion(1, 0)),
                        TrustLevel.BASIC)));
    }

    @Override
    public FormDefinition form(FormRef form) {
        throw new IllegalArgumentException("there is no form " + form);
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return Map.of();
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        throw new IllegalStateException("nobody files this");
    }
}
