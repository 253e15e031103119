package de.antragswerk.benefit;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenefitTextsTest {
    private static final Locale SIMPLE = Locale.forLanguageTag("de-simple");
    private final List<Locale> asked = new ArrayList<>();
    private final Benefit benefit = benefit();

    @Test
    void aPluginIsAskedOnceForEachLanguage() {
        for (var round = 0; round < 3; round++) {
            assertThat(benefit.texts(Locale.GERMAN)).containsEntry("lang", "de");
            assertThat(benefit.texts(SIMPLE)).containsEntry("lang", "de-simple");
        }
        assertThat(asked).containsExactly(Locale.GERMAN, SIMPLE);
    }

    @Test
    void anyNumberOfLanguagesIsAnsweredAndFewAreKept() {
        benefit.texts(Locale.GERMAN);
        for (var number = 0; number < 500; number++) {
            var tag = "x-l" + number;
            assertThat(benefit.texts(Locale.forLanguageTag(tag))).containsEntry("lang", tag);
        }
        asked.clear();
        for (var number = 0; number < 500; number++) {
            benefit.texts(Locale.forLanguageTag("x-l" + number));
        }
        assertThat(asked).hasSizeGreaterThan(480);
        asked.clear();
        benefit.texts(Locale.GERMAN);
        assertThat(asked).isEmpty();
    }

    private Benefit benefit() {
        var plugin = new Polyglot();
        return new Benefit(new PluginService(plugin, "1.0.0"), plugin.descriptor());
    }

    private final class Polyglot implements BenefitPlugin {
        @Override
        public BenefitDescriptor descriptor() {
            return new BenefitDescriptor(
                    new BenefitId("hzl"),
                    List.of(new DatedName("Hilfe zum Lebensunterhalt", LocalDate.EPOCH, "§ 27 SGB XII")),
                    Optional.empty(),
                    "SGB XII",
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
            asked.add(locale);
            return Map.of("lang", locale.toLanguageTag());
        }

        @Override
        public Outcome prepare(Antrag antrag) {
            throw new IllegalArgumentException("nothing is sent here");
        }
    }
}
