package de.antragswerk.web.login;

import de.antragswerk.web.setting.RealmSettings;
import de.antragswerk.web.setting.WebSettings;

/** The two identity providers. Citizens and staff never share one. */
public enum RealmKind {
    CITIZENS("/anmelden"),
    STAFF("/verwaltung/anmelden");

    private final String loginPath;

    RealmKind(String loginPath) {
        this.loginPath = loginPath;
    }

    public String loginPath() {
        return loginPath;
    }

    public String callbackPath() {
        return loginPath + "/rueckkehr";
    }

    RealmSettings settings(WebSettings settings) {
        return switch (this) {
            case CITIZENS -> settings.citizens();
            case STAFF -> settings.staff();
        };
    }

    /** Where somebody who asks for that page logs in. */
    public static RealmKind forPath(String path) {
        return path.startsWith("/verwaltung") || path.startsWith("/koordination") || path.startsWith("/betrieb")
                ? STAFF
                : CITIZENS;
    }
}
