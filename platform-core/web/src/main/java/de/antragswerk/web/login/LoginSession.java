package de.antragswerk.web.login;

import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.web.guard.CsrfTokens;
import de.antragswerk.web.guard.LocalTarget;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Languages;
import de.antragswerk.web.setting.WebSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;

/** A login as it passes through the HTTP session: begun, come back, ended. */
@Singleton
class LoginSession {
    private final LoginFlow flow;
    private final WebSettings settings;
    private final Languages languages;

    @Inject
    LoginSession(LoginFlow flow, WebSettings settings, Languages languages) {
        this.flow = flow;
        this.settings = settings;
        this.languages = languages;
    }

    /** Where to go to log in; first to the public address, when somebody came by another name of this machine. */
    URI begin(HttpServletRequest request, RealmKind realm, String target, TrustLevel demanded)
            throws IdentityProviderAway {
        if (!isPublicHost(request)) {
            return settings.absolute(publicAddress(request, realm, LocalTarget.orElse(target, home(realm))));
        }
        var acr = realm == RealmKind.STAFF ? Acr.STAFF : Acr.of(demanded);
        var login = flow.begin(realm, LocalTarget.orElse(target, home(realm)), acr);
        var address = flow.authenticationAt(login, realm == RealmKind.STAFF ? Language.GERMAN : languages.of(request));
        var session = request.getSession(true);
        PendingLogins.of(session).remember(login, session);
        return address;
    }

    /** The page to go on with. The session gets a new id and a new secret, and forgets whoever was in it before. */
    String finish(HttpServletRequest request, RealmKind realm, String state, String code)
            throws IdentityProviderAway, LoginRefused {
        var session = request.getSession(false);
        var login = session == null || state == null || code == null
                ? Optional.<PendingLogin>empty()
                : PendingLogins.of(session).take(state, realm, session);
        if (login.isEmpty()) {
            throw new LoginRefused("nobody began this login here");
        }
        var signedIn = flow.redeem(login.get(), code);
        request.changeSessionId();
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith("antragswerk."))
                .forEach(session::removeAttribute);
        CsrfTokens.renew(session);
        signedIn.keepIn(session);
        return login.get().target();
    }

    /** Ends the session here, whatever happens there; the address ends it at the identity provider too. */
    URI end(HttpServletRequest request) {
        var signedIn = SignedIn.of(request);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (signedIn.isEmpty()) {
            return settings.absolute("/");
        }
        try {
            return flow.logoutAt(signedIn.get());
        } catch (IdentityProviderAway away) {
            return settings.absolute("/");
        }
    }

    /** A citizen's language goes along: its cookie belongs to the other name. */
    private String publicAddress(HttpServletRequest request, RealmKind realm, LocalTarget target) {
        var address = LoginAddress.at(realm, target.path());
        return realm == RealmKind.STAFF
                ? address
                : address + "&" + Languages.CHOICE + "=" + languages.of(request).tag();
    }

    private boolean isPublicHost(HttpServletRequest request) {
        return request.getServerName().equals(settings.publicUrl().getHost());
    }

    private static String home(RealmKind realm) {
        return switch (realm) {
            case CITIZENS -> "/antraege";
            case STAFF -> "/verwaltung";
        };
    }
}
