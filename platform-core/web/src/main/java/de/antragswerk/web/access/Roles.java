package de.antragswerk.web.access;

import de.antragswerk.identity.Actor;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;

/** The role names that resource methods use. Those of staff are the claims in their tokens. */
public final class Roles {
    public static final String CITIZEN = "citizen";
    public static final String CASEWORKER = "caseworker";
    public static final String AUTHORITY_ADMIN = "authority-admin";
    public static final String LAND_ADMIN = "land-admin";
    public static final String COORDINATION_OFFICE = "coordination-office";
    public static final String OPERATOR = "operator";

    private Roles() {}

    public static boolean has(Actor actor, String role) {
        return switch (actor) {
            case Citizen citizen -> role.equals(CITIZEN);
            case StaffMember staff ->
                Role.ofClaim(role).map(staff.roles()::contains).orElse(false);
        };
    }
}
