package de.antragswerk.system.people;

import java.util.Locale;

/** The demo's people. */
public enum Person {
    SAMIRA_HADDAD(Realm.BUERGER),
    JONAS_PETERSEN(Realm.BUERGER),
    OLENA_KOVALENKO(Realm.BUERGER),
    C_WEBER(Realm.VERWALTUNG),
    M_YILDIZ(Realm.VERWALTUNG),
    T_BRANDT(Realm.VERWALTUNG),
    A_FISCHER(Realm.VERWALTUNG),
    L_HESSEN(Realm.VERWALTUNG),
    L_NRW(Realm.VERWALTUNG),
    K_KOORDINATION(Realm.VERWALTUNG),
    /** The second person of the coordination office: whoever proposes a closing does not close. */
    M_KOORDINATION(Realm.VERWALTUNG),
    O_BETRIEB(Realm.VERWALTUNG),
    /** Works for two authorities and administers a third. */
    S_KRUEGER(Realm.VERWALTUNG);

    public static final String PASSWORD = "Antragswerk-2026";

    /** Who keeps the account. */
    public enum Realm {
        BUERGER,
        VERWALTUNG;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Realm realm;

    Person(Realm realm) {
        this.realm = realm;
    }

    public Realm realm() {
        return realm;
    }

    public boolean isStaff() {
        return realm == Realm.VERWALTUNG;
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The {@code sub} of the person's tokens. */
    public String id() {
        return DemoRealms.user(this).getString("id");
    }

    public String oneTimeCode() {
        return OneTimeCode.now(DemoRealms.secondFactor(this));
    }
}
