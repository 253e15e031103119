package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Parameter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plugin says of itself. */
interface DescriptorContract {
    PluginUnderTest underTest();

    @Test
    default void theDescriptorNeverChanges() {
        var plugin = underTest().plugin();
        assertThat(plugin.descriptor()).isEqualTo(plugin.descriptor());
        assertThat(underTest().another().descriptor()).isEqualTo(plugin.descriptor());
        assertThat(plugin.descriptor().forms()).extracting(FormOffer::id).doesNotHaveDuplicates();
    }

    @Test
    default void everyOfferedFormVersionIsThere() {
        var plugin = underTest().plugin();
        underTest().refs().forEach(ref -> {
            assertThat(plugin.form(ref).ref()).isEqualTo(ref);
            assertThat(plugin.form(ref)).isEqualTo(plugin.form(ref));
        });
        plugin.descriptor()
                .forms()
                .forEach(offer -> assertThatIllegalArgumentException()
                        .as("a version of %s that is not offered", offer.id())
                        .isThrownBy(() -> plugin.form(new FormRef(offer.id(), new FormVersion(9999, 0)))));
    }

    @Test
    default void parametersNeverChangeAndHaveGoodStandards() {
        var parameters = underTest().parameters();
        assertThat(parameters)
                .isEqualTo(PluginUnderTest.parametersOf(underTest().another()));
        assertThat(parameters).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(parameters)
                .filteredOn(parameter -> parameter.legalSource().isBlank())
                .extracting(Parameter::name)
                .as("parameters without a legal source")
                .isEmpty();
        assertThat(parameters)
                .filteredOn(parameter ->
                        parameter.mandatory() && parameter.standard().isPresent())
                .extracting(Parameter::name)
                .as("parameters that are mandatory although there is a standard")
                .isEmpty();
    }

    /** A set that a form asks for and the plugin does not offer could never be switched on. */
    @Test
    default void crisisSetsNeverChangeAndCoverTheForms() {
        var sets = underTest().crisisSets();
        assertThat(sets).isEqualTo(PluginUnderTest.crisisSetsOf(underTest().another()));
        assertThat(sets).extracting(CrisisSet::id).doesNotHaveDuplicates();
        assertThat(sets).extracting(CrisisSet::law).as("legal grounds").allMatch(Grounds::isGround);
        underTest()
                .forms()
                .forEach(form -> assertThat(KnownSets.of(form))
                        .as("crisis sets that %s asks for are offered", form.ref())
                        .isSubsetOf(sets.stream().map(CrisisSet::id).toList()));
    }

    @Test
    default void somebodyIsResponsibleEverywhere() {
        if (underTest().plugin() instanceof CompetenceRule rule) {
            assertThat(rule.feature()).isNotNull();
            Stream.of(SampleAntraege.WIESBADEN, SampleAntraege.MUENSTER, SampleAntraege.DUEREN, SampleAntraege.KOELN)
                    .forEach(place -> assertThat(rule.competenceFor(place))
                            .as("who is responsible in " + place.name())
                            .isNotNull());
        }
    }
}
