package de.antragswerk.people;

import static java.util.Objects.requireNonNull;

/** Whether somebody may give or take a role. */
public sealed interface Ruling {

    /** They may. */
    record Allowed() implements Ruling {}

    /** They may not. */
    record Denied(Reason reason) implements Ruling {
        public Denied {
            requireNonNull(reason, "a denial has a reason");
        }
    }

    /** Why not. */
    enum Reason {
        /** The role, or the area, is not theirs to give. */
        NOT_YOURS("role-not-yours"),
        /** Nobody gives themselves a role of another kind. */
        NOT_TO_YOURSELF("role-not-to-yourself"),
        /** Nobody locks themselves out. */
        LAST_OF_YOUR_OWN("role-last-of-your-own");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, for texts and for the REST boundary. */
        public String code() {
            return code;
        }
    }
}
