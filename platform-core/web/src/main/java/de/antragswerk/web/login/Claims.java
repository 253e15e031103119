package de.antragswerk.web.login;

import com.nimbusds.jwt.JWTClaimsSet;
import de.antragswerk.identity.Actor;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.identity.GroupPath;
import de.antragswerk.identity.StaffMember;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
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
        return new StaffMember(
                claims.getSubject(),
                name.isEmpty() ? text(claims, "preferred_username") : name,
                list(claims, "groups").stream()
                        .map(GroupPath::grant)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
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
