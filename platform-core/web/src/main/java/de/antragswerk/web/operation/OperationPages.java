package de.antragswerk.web.operation;

import de.antragswerk.operation.Operations;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The operator's page. */
@Path("/betrieb")
@Controller
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
    public String show() {
        models.put("plugins", operations.plugins()).put("outbox", operations.outbox());
        return "betrieb.html";
    }
}
