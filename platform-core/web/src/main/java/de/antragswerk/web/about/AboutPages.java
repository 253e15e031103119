package de.antragswerk.web.about;

import jakarta.annotation.security.PermitAll;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Pages without any data. */
@Path("/")
@Controller
public class AboutPages {

    @GET
    @Path("barrierefreiheit")
    @PermitAll
    public String accessibility() {
        return "barrierefreiheit.html";
    }

    @GET
    @Path("datenschutz")
    @PermitAll
    public String dataProtection() {
        return "datenschutz.html";
    }

    @GET
    @Path("impressum")
    @PermitAll
    public String imprint() {
        return "impressum.html";
    }
}
