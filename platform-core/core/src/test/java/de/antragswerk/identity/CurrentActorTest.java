package de.antragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sabine Krüger works for Wiesbaden and for the Kreis Offenbach, and administers the Kreis Groß-Gerau. */
class CurrentActorTest {
    private static final Grant WIESBADEN = Grant.of(Role.CASEWORKER, new Ars("06414"));
    private static final Grant OFFENBACH = Grant.of(Role.CASEWORKER, new Ars("06438"));
    private static final Grant GROSS_GERAU = Grant.of(Role.AUTHORITY_ADMIN, new Ars("06433"));
    private final CurrentActor current = new CurrentActor();

    private void signedIn(String chosen, Grant... grants) {
        current.signedIn(
                new StaffMember("1", "Sabine Krüger", Set.of(grants)),
                Optional.of(chosen).filter(key -> !key.isEmpty()));
    }

    @Test
    void whoWorksForOneAuthorityIsAskedNothing() {
        signedIn("", WIESBADEN, GROSS_GERAU);
        assertThat(current.authority()).isEqualTo(AuthorityId.of("06414"));
        assertThat(current.mustChoose()).isFalse();
    }

    @Test
    void whoWorksForSeveralMustSayForWhich() {
        signedIn("", WIESBADEN, OFFENBACH);
        assertThatThrownBy(current::authority)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.AUTHORITY_NOT_CHOSEN));
        assertThat(current.actingFor()).isEmpty();
    }

    @Test
    void theChosenAuthorityCountsAndNotTheFirst() {
        signedIn("06438", WIESBADEN, OFFENBACH);
        assertThat(current.authority()).isEqualTo(AuthorityId.of("06438"));
        assertThat(current.actingFor()).contains(AuthorityId.of("06438"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06433", "05515", "06", "064", "064140000000", "*", "' or 1=1"})
    void nobodyActsForAnAuthorityThatTheyDoNotWorkFor(String wanted) {
        signedIn(wanted, WIESBADEN, OFFENBACH, GROSS_GERAU);
        assertThatThrownBy(current::authority).hasMessage("authority-not-granted");
        assertThatThrownBy(current::actingFor).hasMessage("authority-not-granted");
    }

    @Test
    void aFormOfAnotherAuthorityIsNotCarriedOut() {
        signedIn("06438", WIESBADEN, OFFENBACH);
        current.formWasShownFor("06414");
        assertThatThrownBy(current::authority)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aFormOfTheSameAuthorityIs() {
        signedIn("06438", WIESBADEN, OFFENBACH);
        current.formWasShownFor("06438");
        assertThat(current.authority()).isEqualTo(AuthorityId.of("06438"));
    }

    @Test
    void anAdministratorActsForNobody() {
        signedIn("06433", GROSS_GERAU);
        assertThatThrownBy(current::authority).hasMessage("role-missing");
        assertThat(current.actingFor()).isEmpty();
    }

    @Test
    void aCitizenDoesNotEither() {
        current.signedIn(
                new Citizen(new CitizenId("1"), "Samira", "Haddad", "", TrustLevel.BASIC), Optional.of("06414"));
        assertThatThrownBy(current::authority).hasMessage("staff-only");
        assertThat(current.actingFor()).isEmpty();
    }
}
