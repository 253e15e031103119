package de.antragswerk.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.AuthorityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BenefitsTest {
    private static final BenefitId HZL = new BenefitId("hzl");
    private static final FormId FORM = new FormId("antrag");
    private static final AuthorityId WIESBADEN = AuthorityId.of("06414");
    private static final AuthorityId MUENSTER = AuthorityId.of("05515");

    /** A version of a benefit that offers its form in the versions 1.0 to 1.{@code last}, from 1.{@code first} on. */
    private record Plugin(int first, int last) implements BenefitPlugin {
        @Override
        public BenefitDescriptor descriptor() {
            var versions = new ArrayList<FormVersion>();
            for (var minor = first; minor <= last; minor++) {
                versions.add(new FormVersion(1, minor));
            }
            return new BenefitDescriptor(
                    HZL,
                    List.of(new DatedName("Hilfe zum Lebensunterhalt", LocalDate.EPOCH, "§ 27 SGB XII")),
                    Optional.empty(),
                    "SGB XII",
                    List.of(new FormOffer(FORM, FormPurpose.MAIN_APPLICATION, versions, TrustLevel.BASIC)));
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

    private static final class Plan implements VersionPlan {
        private final Set<String> completed = new HashSet<>();
        private final Map<AuthorityId, String> reached = new HashMap<>();

        @Override
        public Set<String> completed(BenefitId benefit) {
            return completed;
        }

        @Override
        public Optional<String> reached(BenefitId benefit, AuthorityId authority) {
            return Optional.ofNullable(reached.get(authority));
        }
    }

    private final Plan plan = new Plan();
    private final Benefits benefits = new Benefits(plan);

    private PluginService install(String version, int firstForm, int lastForm) {
        var service = new PluginService(new Plugin(firstForm, lastForm), version);
        assertThat(benefits.arrived(service)).contains(HZL);
        return service;
    }

    private static FormRef form(int minor) {
        return new FormRef(FORM, new FormVersion(1, minor));
    }

    @Test
    void aSecondVersionBesideTheFirstServesNobodyUntilItIsPlanned() {
        install("1.0.0", 0, 0);
        install("1.10.0", 0, 1);
        assertThat(benefits.require(HZL).version()).isEqualTo("1.0.0");
        assertThat(benefits.forNew(HZL, WIESBADEN).version()).isEqualTo("1.0.0");
        assertThat(benefits.installed(HZL)).extracting(Benefit::version).containsExactly("1.0.0", "1.10.0");
        assertThat(benefits.require(HZL, "1.10.0").serves(form(1))).isTrue();
    }

    @Test
    void aWaveReachesItsAuthoritiesAndNobodyElse() {
        install("1.0.0", 0, 0);
        install("1.1.0", 0, 1);
        plan.reached.put(WIESBADEN, "1.1.0");
        assertThat(benefits.forNew(HZL, WIESBADEN).version()).isEqualTo("1.1.0");
        assertThat(benefits.forNew(HZL, MUENSTER).version()).isEqualTo("1.0.0");
        assertThat(benefits.require(HZL).version()).isEqualTo("1.0.0");
    }

    @Test
    void aReachedVersionThatIsNotInstalledDoesNotKeepPeopleAway() {
        install("1.0.0", 0, 0);
        install("1.1.0", 0, 1);
        plan.reached.put(WIESBADEN, "1.2.0");
        assertThat(benefits.forNew(HZL, WIESBADEN).version()).isEqualTo("1.0.0");
    }

    @Test
    void theHighestVersionThatWasBroughtInEverywhereIsTheGeneralOne() {
        install("1.9.0", 0, 0);
        install("1.10.0", 0, 1);
        install("1.11.0", 0, 2);
        plan.completed.addAll(Set.of("1.9.0", "1.10.0", "1.12.0"));
        assertThat(benefits.require(HZL).version()).isEqualTo("1.10.0");
    }

    @Test
    void replacedInPlaceTheNewVersionServesEverybodyWithoutAPlan() {
        var old = install("1.0.0", 0, 0);
        benefits.left(HZL, old);
        assertThat(benefits.find(HZL)).isEmpty();
        assertThatThrownBy(() -> benefits.require(HZL)).isInstanceOf(Refusal.class);
        install("1.1.0", 0, 1);
        assertThat(benefits.forNew(HZL, WIESBADEN).version()).isEqualTo("1.1.0");
    }

    @Test
    void theSameVersionDeployedAgainSurvivesTheLateGoodbyeOfItsPredecessor() {
        var old = install("1.0.0", 0, 0);
        install("1.0.0", 0, 1);
        benefits.left(HZL, old);
        assertThat(benefits.require(HZL).serves(form(1))).isTrue();
        assertThat(benefits.installed(HZL)).hasSize(1);
    }

    @Test
    void aDraftStaysWithItsOwnVersion() {
        install("1.0.0", 0, 0);
        install("1.1.0", 0, 1);
        plan.completed.add("1.1.0");
        assertThat(serving("1.0.0", 0)).isEqualTo("1.0.0");
    }

    @Test
    void withoutItsOwnVersionADraftGoesToTheNearestThatServesItsForm() {
        install("1.0.0", 0, 0);
        install("1.2.0", 1, 2);
        install("1.3.0", 0, 3);
        assertThat(serving("1.1.0", 0)).isEqualTo("1.3.0");
        assertThat(serving("1.1.0", 2)).isEqualTo("1.2.0");
        assertThat(serving("1.4.0", 0)).isEqualTo("1.3.0");
        assertThat(serving("1.4.0", 9))
                .as("nobody serves it: the general one may upgrade it")
                .isEqualTo("1.0.0");
    }

    @Test
    void aDraftFromBeforeFollowsTheGeneralVersion() {
        install("1.0.0", 0, 0);
        install("1.1.0", 0, 1);
        assertThat(benefits.serving(HZL, Optional.empty(), form(0))
                        .orElseThrow()
                        .version())
                .isEqualTo("1.0.0");
    }

    /** Whatever is installed and completed: one more version that nobody planned changes nothing for anybody. */
    @Test
    void installingANewerVersionNeverChangesWhatIsServed() {
        var random = new Random(20);
        for (var round = 0; round < 500; round++) {
            var planned = new Plan();
            var registry = new Benefits(planned);
            var highest = 0;
            for (var count = 1 + random.nextInt(4); count > 0; count--) {
                highest += 1 + random.nextInt(3);
                registry.arrived(new PluginService(new Plugin(0, 0), "1." + highest + ".0"));
                if (random.nextInt(3) == 0) {
                    planned.completed.add("1." + highest + ".0");
                }
            }
            if (random.nextBoolean()) {
                planned.reached.put(WIESBADEN, "1." + (1 + random.nextInt(highest)) + ".0");
            }
            var general = registry.require(HZL).version();
            var here = registry.forNew(HZL, WIESBADEN).version();
            registry.arrived(new PluginService(new Plugin(0, 0), "1." + (highest + 1) + ".0"));
            assertThat(registry.require(HZL).version()).isEqualTo(general);
            if (registry.installed(HZL).size() > 2) {
                assertThat(registry.forNew(HZL, WIESBADEN).version()).isEqualTo(here);
            }
        }
    }

    private String serving(String version, int minor) {
        return benefits.serving(HZL, Optional.of(version), form(minor))
                .orElseThrow()
                .version();
    }
}
