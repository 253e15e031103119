package de.antragswerk.web.login;

import de.antragswerk.web.setting.WebSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** The identity providers, asked about themselves at the first need: the platform starts without them. */
@Singleton
class Providers {
    private final WebSettings settings;
    private final Map<RealmKind, Provider> discovered = new EnumMap<>(RealmKind.class);

    @Inject
    Providers(WebSettings settings) {
        this.settings = settings;
    }

    synchronized Provider of(RealmKind realm) throws IdentityProviderAway {
        var known = discovered.get(realm);
        if (known == null) {
            known = Provider.discover(realm.settings(settings));
            discovered.put(realm, known);
        }
        return known;
    }
}
