package de.antragswerk.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.plugin.TrustLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcrTest {

    @ParameterizedTest
    @EnumSource
    void everyLevelHasItsName(TrustLevel level) {
        assertThat(Acr.trust(Acr.of(level))).isEqualTo(level);
    }

    @Test
    void whatIsUnknownProvesNothing() {
        assertThat(Acr.trust("gold")).isEqualTo(TrustLevel.BASIC);
        assertThat(Acr.trust(null)).isEqualTo(TrustLevel.BASIC);
        assertThat(Acr.trust("")).isEqualTo(TrustLevel.BASIC);
    }

    @Test
    void aCitizenIsNeverStaffWhateverTheirTokenSays() {
        var claims = new JWTClaimsSet.Builder()
                .subject("samira")
                .claim("roles", List.of("caseworker"))
                .claim("acr", "hoch")
                .build();
        assertThat(Claims.actor(RealmKind.CITIZENS, claims))
                .isInstanceOfSatisfying(
                        Citizen.class, citizen -> assertThat(citizen.trust()).isEqualTo(TrustLevel.HIGH));
    }

    @Test
    void unknownRolesAndAreasAreLeftOut() {
        var claims = new JWTClaimsSet.Builder()
                .subject("weber")
                .claim("given_name", "Claudia")
                .claim("family_name", "Weber")
                .claim(
                        "groups",
                        List.of(
                                "/laender/06/06414/caseworker",
                                "/laender/06/06414/emperor",
                                "/laender/06/everywhere/caseworker",
                                "/laender/05/06438/caseworker",
                                "/guests"))
                .build();
        assertThat(Claims.actor(RealmKind.STAFF, claims)).isInstanceOfSatisfying(StaffMember.class, staff -> {
            assertThat(staff.name()).isEqualTo("Claudia Weber");
            assertThat(staff.roles()).containsExactly(Role.CASEWORKER);
            assertThat(staff.authorities()).extracting(Object::toString).containsExactly("06414");
            assertThat(staff.land()).isEmpty();
        });
    }
}
