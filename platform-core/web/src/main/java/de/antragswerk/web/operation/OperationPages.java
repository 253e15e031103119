package de.antragswerk.web.operation;

import de.antragswerk.operation.Operations;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The operator's page. */
@Path("/betrieb")
@RolesAllowed(Roles.OPERATOR)
public class OperationPages {
    private final Operations operations;
    private final Models models;

    @Inject
    public OperationPages(Operations operations, Models models) {
        this.operations = operations;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@QueryParam("meldung") String notice) {
        models.put("plugins", operations.plugins())
                .put("outbox", operations.outbox())
                .put("notice", Notices.known(notice, "zurueckgestellt"));
        return "betrieb.html";
    }

    @POST
    @Path("zustellung")
    public Response putBack() {
        operations.putBackFailed();
        return Response.seeOther(URI.create("/betrieb?meldung=zurueckgestellt")).build();
    }
}
