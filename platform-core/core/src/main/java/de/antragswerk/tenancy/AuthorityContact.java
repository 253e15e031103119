package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** How citizens reach an authority; what is not known is empty. */
public record AuthorityContact(
        String street,
        String postalCode,
        String city,
        String phone,
        String email,
        String website,
        List<String> openingHours) {

    public AuthorityContact {
        requireNonNull(street, "an unknown street is empty");
        requireNonNull(postalCode, "an unknown postal code is empty");
        requireNonNull(city, "an unknown city is empty");
        requireNonNull(phone, "an unknown phone number is empty");
        requireNonNull(email, "an unknown address is empty");
        requireNonNull(website, "an unknown website is empty");
        openingHours = List.copyOf(openingHours);
    }
}
