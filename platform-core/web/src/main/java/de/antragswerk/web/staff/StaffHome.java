package de.antragswerk.web.staff;

import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;

/** Sends staff to where they work. */
@Path("/verwaltung")
@RolesAllowed({Roles.CASEWORKER, Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN, Roles.COORDINATION_OFFICE, Roles.OPERATOR})
public class StaffHome {

    @GET
    public Response home(@Context SecurityContext staff) {
        return Response.seeOther(URI.create(placeOf(staff))).build();
    }

    private static String placeOf(SecurityContext staff) {
        if (staff.isUserInRole(Roles.CASEWORKER)) {
            return "/verwaltung/eingang";
        }
        if (staff.isUserInRole(Roles.COORDINATION_OFFICE)) {
            return "/koordination/nutzung";
        }
        if (staff.isUserInRole(Roles.LAND_ADMIN)) {
            return "/verwaltung/nutzung";
        }
        if (staff.isUserInRole(Roles.OPERATOR)) {
            return "/betrieb";
        }
        return "/verwaltung/bereiche";
    }
}
