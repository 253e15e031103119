package de.antragswerk.identity;

/** Whoever is signed in for the present request. */
public sealed interface Actor permits Citizen, StaffMember {
    String name();
}
