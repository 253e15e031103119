package de.antragswerk.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import de.antragswerk.web.guard.LocalTarget;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.setting.WebSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The steps of the authorization code flow with PKCE, without anything of HTTP sessions. */
@Singleton
class LoginFlow {
    private static final int TIMEOUT_MS = 5000;
    private final WebSettings settings;
    private final Providers providers;

    @Inject
    LoginFlow(WebSettings settings, Providers providers) {
        this.settings = settings;
        this.providers = providers;
    }

    PendingLogin begin(RealmKind realm, LocalTarget target, String acr) {
        return new PendingLogin(
                realm,
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                target.path(),
                acr,
                Clock.systemUTC().instant());
    }

    /** @param language of the login pages, as far as the identity provider speaks it */
    URI authenticationAt(PendingLogin login, Language language) throws IdentityProviderAway {
        var metadata = providers.of(login.realm()).metadata();
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        clientId(login.realm()),
                        callback(login.realm()))
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(login.state()))
                .nonce(new Nonce(login.nonce()))
                .codeChallenge(new CodeVerifier(login.codeVerifier()), CodeChallengeMethod.S256)
                .acrValues(List.of(new ACR(login.acr())))
                .uiLocales(List.of(languageTag(language)))
                .build()
                .toURI();
    }

    /** Redeems the code and checks the ID token: signature, issuer, audience, times, nonce. */
    SignedIn redeem(PendingLogin login, String code) throws IdentityProviderAway, LoginRefused {
        var provider = providers.of(login.realm());
        var tokens = tokens(provider, login, code).getOIDCTokens();
        try {
            var claims = provider.idTokenValidator(clientId(login.realm()))
                    .validate(tokens.getIDToken(), new Nonce(login.nonce()));
            var jwtClaims = claims.toJWTClaimsSet();
            if (login.realm() == RealmKind.STAFF && !Claims.isSecondFactor(jwtClaims)) {
                throw new LoginRefused("second factor missing");
            }
            return new SignedIn(login.realm(), jwtClaims.toString(), tokens.getIDTokenString());
        } catch (BadJOSEException | JOSEException | ParseException untrusted) {
            throw new LoginRefused("ID token not accepted", untrusted);
        }
    }

    URI logoutAt(SignedIn login) throws IdentityProviderAway {
        try {
            return new LogoutRequest(
                            providers.of(login.realm()).metadata().getEndSessionEndpointURI(),
                            JWTParser.parse(login.idToken()),
                            null,
                            clientId(login.realm()),
                            settings.absolute("/"),
                            null,
                            null)
                    .toURI();
        } catch (java.text.ParseException broken) {
            throw new IllegalStateException("an ID token in a session was parsed before", broken);
        }
    }

    private OIDCTokenResponse tokens(Provider provider, PendingLogin login, String code)
            throws IdentityProviderAway, LoginRefused {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback(login.realm()), new CodeVerifier(login.codeVerifier()));
        var secret = new Secret(login.realm().settings(settings).clientSecret());
        var request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(clientId(login.realm()), secret),
                        grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MS);
        request.setReadTimeout(TIMEOUT_MS);
        try {
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new LoginRefused("code not accepted");
            }
            return (OIDCTokenResponse) response.toSuccessResponse();
        } catch (IOException away) {
            throw new IdentityProviderAway(away);
        } catch (ParseException garbled) {
            throw new IdentityProviderAway(garbled);
        }
    }

    private static LangTag languageTag(Language language) {
        try {
            return new LangTag(language.base().tag());
        } catch (LangTagException impossible) {
            throw new IllegalStateException("our languages have tags", impossible);
        }
    }

    private ClientID clientId(RealmKind realm) {
        return new ClientID(realm.settings(settings).clientId());
    }

    private URI callback(RealmKind realm) {
        return settings.absolute(realm.callbackPath());
    }
}
