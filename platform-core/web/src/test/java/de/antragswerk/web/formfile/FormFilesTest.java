package de.antragswerk.web.formfile;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.benefit.PluginService;
import de.antragswerk.json.Json;
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
import de.antragswerk.plugin.form.FormReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormFilesTest {
    private static final FormRef FORM = new FormRef(new FormId("antrag"), new FormVersion(1, 0));
    private final FormFiles files = new FormFiles();
    private final Benefit benefit = installed("1.0.0");

    @ParameterizedTest
    @EnumSource
    void aSecondRequestMakesNoFileAnew(FormFile kind) {
        var first = files.of(kind, benefit, FORM);
        assertThat(first.content()).isNotEmpty();
        assertThat(files.of(kind, benefit, FORM)).isSameAs(first);
    }

    @ParameterizedTest
    @EnumSource
    void anotherVersionOfThePluginHasFilesOfItsOwnAndTheSameContentsTheSameTag(FormFile kind) {
        var first = files.of(kind, benefit, FORM);
        var other = files.of(kind, installed("1.1.0"), FORM);
        assertThat(other).isNotSameAs(first);
        assertThat(other.tag()).isEqualTo(first.tag());
    }

    @Test
    void filesOfDifferentKindsHaveDifferentTags() {
        assertThat(FormFile.values())
                .extracting(kind -> files.of(kind, benefit, FORM).tag())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSchemaIsNamedByItsFormAndNotByTheAddressOfARequest() {
        var schema = Json.object(files.of(FormFile.JSON_SCHEMA, benefit, FORM).content());
        assertThat(schema.getString("$id")).isEqualTo("urn:antragswerk:form:hzl:antrag:1.0");
    }

    @ParameterizedTest
    @CsvSource({"schema, JSON_SCHEMA", "xdatenfelder-2, XDATENFELDER_2", "xdatenfelder-3, XDATENFELDER_3"})
    void anAddressNamesItsKind(String address, FormFile kind) {
        assertThat(FormFile.at(address)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"''", "xdatenfelder-4", "SCHEMA"})
    void anyOtherAddressNamesNone(String address) {
        assertThat(FormFile.at(address)).isEmpty();
    }

    private static Benefit installed(String version) {
        var benefits = new Benefits(null);
        var id = benefits.arrived(new PluginService(new OneForm(), version)).orElseThrow();
        return benefits.require(id);
    }

    private static final class OneForm implements BenefitPlugin {
        @Override
        public BenefitDescriptor descriptor() {
            return new BenefitDescriptor(
                    new BenefitId("hzl"),
                    List.of(new DatedName("Hilfe zum Lebensunterhalt", LocalDate.EPOCH, "§ 27 SGB XII")),
                    Optional.empty(),
                    "SGB XII",
                    List.of(new FormOffer(
                            FORM.id(), FormPurpose.MAIN_APPLICATION, List.of(FORM.version()), TrustLevel.BASIC)));
        }

        @Override
        public FormDefinition form(FormRef form) {
            return FormReader.read(getClass().getResourceAsStream("/de/antragswerk/web/draft/sections-1.0.json"));
        }

        @Override
        public Map<String, String> texts(Locale locale) {
            return Map.of("antrag.title", "Antrag");
        }

        @Override
        public Outcome prepare(Antrag antrag) {
            throw new IllegalArgumentException("nothing is sent here");
        }
    }
}
