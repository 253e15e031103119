package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A Land that reuses the platform, with its contract and the people to talk to. */
public record Land(
        LandKey key,
        String name,
        ReuseAgreement agreement,
        LeitwegId leitwegId,
        String costCentre,
        ContactPerson dataProtectionOfficer,
        List<ContactPerson> contacts,
        List<SupportContact> support) {

    public Land {
        requireNonNull(key, "a Land has a key");
        requireNonNull(name, "a Land has a name");
        requireNonNull(agreement, "a Land takes part under an agreement");
        requireNonNull(leitwegId, "a Land can be invoiced");
        requireNonNull(costCentre, "an unknown cost centre is empty");
        requireNonNull(dataProtectionOfficer, "a Land has a data protection officer");
        contacts = List.copyOf(contacts);
        support = List.copyOf(support);
    }
}
