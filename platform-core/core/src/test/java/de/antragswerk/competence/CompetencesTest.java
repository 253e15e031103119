package de.antragswerk.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.benefit.PluginService;
import de.antragswerk.benefit.VersionPlan;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule.Feature;
import de.antragswerk.plugin.Place;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.tenancy.Activation;
import de.antragswerk.tenancy.AuthorityId;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One person, four benefits, up to three authorities. The four laws are small here; the real ones are plugins. */
class CompetencesTest {

    private static final Ars MUENSTER = new Ars("055150000000");
    private static final Ars KOELN = new Ars("053150000000");
    private static final Ars DUEREN = new Ars("053580008008");
    private static final Ars WIESBADEN = new Ars("064140000000");
    private static final Ars BERLIN = new Ars("110000000000");

    /** Münster is a zugelassener kommunaler Träger, Köln is not (Anlage KomtrZV). */
    private static final Set<String> ADMITTED = Set.of("05515", "05358", "06414");

    private final Benefits benefits = new Benefits(new OneVersion());
    private final Benefit sgb2 = benefit("alg2", Feature.USUAL_RESIDENCE, CompetencesTest::jobcenter);
    private final Benefit hzl = benefit("hzl", Feature.ACTUAL_STAY, place -> new Competence.Municipal(place.kreis()));
    private final Benefit asylblg =
            benefit("asylblg", Feature.ALLOCATION, place -> new Competence.Municipal(place.kreis()));
    private final Benefit wbs = benefit("wbs", Feature.LAND_LAW, place -> new Competence.Municipal(place.ars()));

    /** Says which area was asked for, as long as nobody is on the platform. */
    private final Map<BenefitId, Ars> asked = new LinkedHashMap<>();

    private final Competences competences = new Competences(SampleRegister.loaded(), (benefit, competent, place) -> {
        asked.put(benefit, competent);
        return new Activation.NoTenant();
    });

    @Test
    void onePersonFourBenefitsThreeAuthorities() {
        var olena = new Whereabouts(Optional.of(MUENSTER), Optional.of(KOELN), Optional.of(DUEREN));

        assertThat(authorities(olena))
                .containsExactly(
                        Map.entry("alg2", "Jobcenter Köln"),
                        Map.entry("hzl", "05358"),
                        Map.entry("asylblg", "05315"),
                        Map.entry("wbs", "055150000000"));
        assertThat(competences.decide(sgb2, olena)).map(Decision::kind).contains(PlaceKind.ASSIGNED);
        assertThat(competences.decide(hzl, olena)).map(Decision::kind).contains(PlaceKind.ACTUAL_STAY);
        assertThat(competences.decide(asylblg, olena)).map(Decision::kind).contains(PlaceKind.ASSIGNED);
        assertThat(competences.decide(wbs, olena)).map(Decision::kind).contains(PlaceKind.USUAL_RESIDENCE);
    }

    @Test
    void whoLivesAndStaysAtOnePlaceHasToDoWithThatPlaceOnly() {
        assertThat(authorities(Whereabouts.at(MUENSTER)).values())
                .containsExactly("05515", "05515", "05515", "055150000000");
    }

    @Test
    void withoutAUsualResidenceTheActualStayCounts() {
        var withoutHome = new Whereabouts(Optional.empty(), Optional.empty(), Optional.of(WIESBADEN));

        assertThat(authorities(withoutHome).values()).containsExactly("06414", "06414", "06414", "064140000000");
        assertThat(competences.decide(sgb2, withoutHome)).map(Decision::kind).contains(PlaceKind.ACTUAL_STAY);
    }

    @Test
    void whoIsAllocatedElsewhereGetsEmergencyHelpWhereTheyAre() {
        var samira = new Whereabouts(Optional.empty(), Optional.of(WIESBADEN), Optional.of(KOELN));

        assertThat(authorities(samira))
                .containsEntry("asylblg", "06414")
                .containsEntry("alg2", "06414")
                .containsEntry("hzl", "05315");
    }

    @Test
    void muensterIsAdmittedAndCologneIsNot() {
        assertThat(authorities(Whereabouts.at(MUENSTER))).containsEntry("alg2", "05515");
        assertThat(authorities(Whereabouts.at(KOELN))).containsEntry("alg2", "Jobcenter Köln");
    }

    @Test
    void nobodyIsAskedWhenNoPlaceIsKnown() {
        var nowhere = new Whereabouts(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(nowhere.areUnknown()).isTrue();
        assertThat(competences.decide(sgb2, nowhere)).isEmpty();
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> competences.decide(sgb2, Whereabouts.at(new Ars("059999999999"))))
                .extracting(Refusal::code)
                .isEqualTo("place-unknown");
    }

    @Test
    void aBenefitWithoutRuleFollowsTheUsualResidence() {
        benefits.arrived(new PluginService(new PlainPlugin("plain"), "1.0.0"));
        var plain = benefits.require(new BenefitId("plain"));
        var person = new Whereabouts(Optional.of(WIESBADEN), Optional.empty(), Optional.of(DUEREN));

        assertThat(competences
                        .decide(plain, person)
                        .map(decision -> decision.place().ars()))
                .contains(WIESBADEN);
    }

    @Test
    void whatIsTheCitysIsItsBezirksAndWhatIsTheLandsIsNot() {
        var ofTheLand = benefit(
                "land",
                Feature.LAND_LAW,
                place -> new Competence.Municipal(place.ars().substring(0, 2)));
        var pankow = new Ars(BERLIN + "03");

        competences.decide(hzl, Whereabouts.at(pankow));
        competences.decide(wbs, Whereabouts.at(pankow));
        competences.decide(ofTheLand, Whereabouts.at(pankow));

        assertThat(asked)
                .containsEntry(new BenefitId("hzl"), pankow)
                .containsEntry(new BenefitId("wbs"), pankow)
                .containsEntry(new BenefitId("land"), new Ars("11"));
        assertThat(competences.decide(hzl, Whereabouts.at(BERLIN)).map(one -> asked.get(new BenefitId("hzl"))))
                .as("who names no Bezirk is the city's")
                .contains(new Ars("11000"));
    }

    private Map<String, String> authorities(Whereabouts person) {
        var found = new LinkedHashMap<String, String>();
        for (var benefit : List.of(sgb2, hzl, asylblg, wbs)) {
            var id = benefit.descriptor().id();
            found.put(
                    id.value(),
                    switch (competences.decide(benefit, person).orElseThrow().competent()) {
                        case Decision.Competent.Outside outside ->
                            outside.elsewhere().authority();
                        case Decision.Competent.Municipal municipal ->
                            asked.get(id).value();
                    });
        }
        return found;
    }

    private static Competence jobcenter(Place place) {
        return ADMITTED.contains(place.kreis())
                ? new Competence.Municipal(place.kreis())
                : new Competence.Elsewhere(
                        "Jobcenter " + place.kreisName().replace(", Stadt", ""),
                        URI.create("https://www.jobcenter.digital/"),
                        "§ 44b SGB II");
    }

    private Benefit benefit(String id, Feature feature, Function<Place, Competence> law) {
        benefits.arrived(new PluginService(new RuledPlugin(new PlainPlugin(id), feature, law), "1.0.0"));
        return benefits.require(new BenefitId(id));
    }

    /** Each plugin has one version, so that nobody is asked. */
    private static final class OneVersion implements VersionPlan {
        @Override
        public Set<String> completed(BenefitId benefit) {
            return Set.of();
        }

        @Override
        public Optional<String> reached(BenefitId benefit, AuthorityId authority) {
            return Optional.empty();
        }
    }
}
