package de.antragswerk.tenancy.scope;

import de.antragswerk.identity.CitizenId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;

/** For whom a transaction acts, and so what it can see. */
public sealed interface Scope {

    /** As the policies of the database know it. */
    String name();

    record OfCitizen(CitizenId citizen) implements Scope {
        @Override
        public String name() {
            return "citizen";
        }
    }

    record OfAuthority(AuthorityId authority) implements Scope {
        @Override
        public String name() {
            return "authority";
        }
    }

    /** Whoever sets up the area: never sees a case. */
    record OfAdministration(Ars area) implements Scope {
        @Override
        public String name() {
            return "administration";
        }
    }

    record OfLand(LandKey land) implements Scope {
        @Override
        public String name() {
            return "land";
        }
    }

    record OfCoordination() implements Scope {
        @Override
        public String name() {
            return "coordination";
        }
    }

    /** Drafts of all citizens and the keys to them, for reading only; what leaves it are numbers. */
    record OfRehearsal() implements Scope {
        @Override
        public String name() {
            return "rehearsal";
        }
    }

    /** The platform's own work; never reached by a request except an operator's. */
    record OfPlatform() implements Scope {
        @Override
        public String name() {
            return "platform";
        }
    }
}
