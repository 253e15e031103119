package de.antragswerk.web.login;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import de.antragswerk.web.setting.RealmSettings;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Set;

/** What an identity provider publishes about itself, and its keys, cached and renewed in the background. */
record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {
    private static final int TIMEOUT_MS = 3000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    static Provider discover(RealmSettings settings) throws IdentityProviderAway {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MS, TIMEOUT_MS);
            var retriever = new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, LARGEST_KEY_SET);
            var keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
                    .retrying(true)
                    .outageTolerantForever()
                    .build();
            return new Provider(metadata, keys);
        } catch (GeneralException | MalformedURLException broken) {
            throw new IdentityProviderAway(broken);
        } catch (IOException away) {
            throw new IdentityProviderAway(away);
        }
    }

    IDTokenValidator idTokenValidator(ClientID client) {
        return new IDTokenValidator(
                metadata.getIssuer(), client, new JWSVerificationKeySelector<>(ALGORITHMS, keys), null);
    }
}
