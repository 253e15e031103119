package de.antragswerk.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import de.antragswerk.identity.Actor;
import de.antragswerk.people.AccessEnds;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.setting.WebSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks the access tokens that programs send: signature by the realm's published keys, issuer, audience, times; staff
 * need their second factor here too.
 */
@Singleton
public class BearerTokens {
    private static final int RETRY_SECONDS = 30;
    private final WebSettings settings;
    private final Providers providers;
    private final AccessEnds ends;
    private final Map<RealmKind, ConfigurableJWTProcessor<SecurityContext>> processors = new ConcurrentHashMap<>();

    @Inject
    BearerTokens(WebSettings settings, Providers providers, AccessEnds ends) {
        this.settings = settings;
        this.providers = providers;
        this.ends = ends;
    }

    /** Empty when the token must not be trusted. */
    public Optional<Actor> check(String token) {
        try {
            if (!(JWTParser.parse(token) instanceof SignedJWT jwt)) {
                return Optional.empty();
            }
            var realm = realmOf(jwt.getJWTClaimsSet());
            if (realm.isEmpty()) {
                return Optional.empty();
            }
            var claims = processor(realm.get()).process(jwt, null);
            if (realm.get() == RealmKind.STAFF && !Claims.isSecondFactor(claims)) {
                return Optional.empty();
            }
            if (realm.get() == RealmKind.STAFF
                    && ends.isOver(claims.getSubject(), claims.getIssueTime().toInstant())) {
                return Optional.empty();
            }
            return Optional.of(Claims.actor(realm.get(), claims));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException untrusted) {
            return Optional.empty();
        } catch (IdentityProviderAway away) {
            throw Refusal.unavailable("identity-provider-away", RETRY_SECONDS);
        }
    }

    private Optional<RealmKind> realmOf(JWTClaimsSet unchecked) {
        for (var realm : RealmKind.values()) {
            if (realm.settings(settings).issuer().toString().equals(unchecked.getIssuer())) {
                return Optional.of(realm);
            }
        }
        return Optional.empty();
    }

    private ConfigurableJWTProcessor<SecurityContext> processor(RealmKind realm) throws IdentityProviderAway {
        var known = processors.get(realm);
        if (known == null) {
            var provider = providers.of(realm);
            known = new DefaultJWTProcessor<>();
            known.setJWSKeySelector(new JWSVerificationKeySelector<>(Provider.ALGORITHMS, provider.keys()));
            known.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    settings.audience(),
                    new JWTClaimsSet.Builder()
                            .issuer(realm.settings(settings).issuer().toString())
                            .build(),
                    Set.of("sub", "exp", "iat")));
            processors.put(realm, known);
        }
        return known;
    }
}
