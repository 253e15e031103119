package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

/** Whom to turn to, and for what. */
public record ContactPerson(String task, String name, String phone, String email) {

    public ContactPerson {
        requireNonNull(task, "a contact is there for something");
        requireNonNull(name, "a contact has a name");
        requireNonNull(phone, "an unknown phone number is empty");
        requireNonNull(email, "an unknown address is empty");
    }
}
