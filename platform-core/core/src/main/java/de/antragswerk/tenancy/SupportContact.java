package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

/** One of the three levels of support: citizens' questions, the Land's experts, the makers of the platform. */
public record SupportContact(int level, String name, String phone, String email, String hours) {

    public SupportContact {
        requireNonNull(name, "support has a name");
        requireNonNull(phone, "an unknown phone number is empty");
        requireNonNull(email, "an unknown address is empty");
        requireNonNull(hours, "unknown hours are empty");
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("support has the levels 1 to 3");
        }
    }
}
