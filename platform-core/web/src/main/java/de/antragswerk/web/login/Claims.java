package de.antragswerk.web.login;

import com.nimbusds.jwt.JWTClaimsSet;
import de.antragswerk.identity.Actor;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the claims of a checked token into the person that the core knows. */
final class Claims {
    private Claims() {}

    static Actor actor(RealmKind realm, JWTClaimsSet claims) {
        return switch (realm) {
            case CITIZENS -> citizen(claims);
            case STAFF -> staff(claims);
        };
    }

    private static Citizen citizen(JWTClaimsSet claims) {
        return new Citizen(
                new CitizenId(claims.getSubject()),
                text(claims, "given_name"),
                text(claims, "family_name"),
                text(claims, "email"),
                Acr.trust(text(claims, "acr")));
    }

    private static StaffMember staff(JWTClaimsSet claims) {
        var name = (text(claims, "given_name") + " " + text(claims, "family_name")).strip();
        Set<Role> roles = list(claims, "roles").stream()
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var authorities = list(claims, "authorities").stream()
                .map(Ars::parse)
                .flatMap(Optional::stream)
                .map(AuthorityId::new)
                .toList();
        var land =
                Optional.of(text(claims, "land")).filter(key -> !key.isBlank()).map(LandKey::new);
        return new StaffMember(
                claims.getSubject(),
                name.isEmpty() ? text(claims, "preferred_username") : name,
                roles,
                authorities,
                land);
    }

    static boolean isSecondFactor(JWTClaimsSet claims) {
        return Acr.STAFF.equals(text(claims, "acr"));
    }

    private static String text(JWTClaimsSet claims, String name) {
        try {
            var value = claims.getStringClaim(name);
            return value == null ? "" : value;
        } catch (ParseException notText) {
            return "";
        }
    }

    private static List<String> list(JWTClaimsSet claims, String name) {
        try {
            var values = claims.getStringListClaim(name);
            return values == null ? List.of() : values;
        } catch (ParseException notList) {
            return List.of();
        }
    }
}
