package de.antragswerk.system.access;

import de.antragswerk.system.people.Person;

/** An authority, its Land, and a citizen who has applied there. */
public enum Tenant {
    WIESBADEN("06414", "06", Person.SAMIRA_HADDAD),
    MUENSTER("05515", "05", Person.JONAS_PETERSEN);

    private final String authority;
    private final String land;
    private final Person citizen;

    Tenant(String authority, String land, Person citizen) {
        this.authority = authority;
        this.land = land;
        this.citizen = citizen;
    }

    public String authority() {
        return authority;
    }

    public String land() {
        return land;
    }

    public Person citizen() {
        return citizen;
    }
}
