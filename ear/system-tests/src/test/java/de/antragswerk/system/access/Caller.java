package de.antragswerk.system.access;

import de.antragswerk.system.people.Person;
import java.util.Optional;

/**
 * The columns of the table, in their order. Each is played by somebody, who is looked at with the eyes of a stranger too: the other
 * tenant is one that they have nothing to do with.
 */
public enum Caller {
    NOT_SIGNED_IN(null, Tenant.WIESBADEN),
    CITIZEN(Person.OLENA_KOVALENKO, Tenant.WIESBADEN),
    CASEWORKER(Person.T_BRANDT, Tenant.WIESBADEN),
    AUTHORITY_ADMIN(Person.A_FISCHER, Tenant.MUENSTER),
    LAND_ADMIN(Person.L_NRW, Tenant.WIESBADEN),
    COORDINATION_OFFICE(Person.K_KOORDINATION, Tenant.WIESBADEN),
    OPERATOR(Person.O_BETRIEB, Tenant.WIESBADEN);

    private final Person person;
    private final Tenant other;

    Caller(Person person, Tenant other) {
        this.person = person;
        this.other = other;
    }

    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    public Tenant other() {
        return other;
    }
}
