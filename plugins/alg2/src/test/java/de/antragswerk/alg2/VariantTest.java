package de.antragswerk.alg2;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.kit.Given;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.RoutingFacts;
import de.antragswerk.testkit.SampleAntraege;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | AB_25",
                "{'person':{'geburtsdatum':'2001-11-22'}} | UNTER_25",
                "{'person':{'geburtsdatum':'2001-11-21'}} | AB_25",
                "{'behinderung':{'anerkannt':true,'gdb':50}} | SCHWERBEHINDERT",
                "{'behinderung':{'anerkannt':true,'gdb':40}} | AB_25",
                "{'behinderung':{'anerkannt':true,'gdb':30,'gleichgestellt':true}} | SCHWERBEHINDERT",
                "{'wohnsitz':{'fest':false},'behinderung':{'gdb':100}} | OHNE_FESTEN_WOHNSITZ",
                "{'person':{'geburtsdatum':'2005-01-01'},'behinderung':{'gdb':80}} | SCHWERBEHINDERT"
            })
    void theMostParticularOneCounts(String change, Variant expected) {
        var household = Household.of(new Given(Samples.with(change)));
        assertThat(Variant.of(household, Law.read(Alg2Plugin.class::getResourceAsStream), SampleAntraege.DAY))
                .isEqualTo(expected);
    }

    @Test
    void authoritiesMayDistributeTheirCasesByIt() {
        var plugin = new Alg2Plugin();
        var antrag = SampleAntraege.antrag(
                plugin, FormPurpose.MAIN_APPLICATION, SampleAntraege.WIESBADEN, Samples.born("2004-02-03"));
        assertThat(plugin.prepare(antrag))
                .isInstanceOfSatisfying(
                        Outcome.Ready.class,
                        ready -> assertThat(ready.caseFile())
                                .extracting(CaseFile::routing)
                                .extracting(facts -> facts.flatMap(RoutingFacts::variant))
                                .isEqualTo(Optional.of("unter-25")));
    }
}
