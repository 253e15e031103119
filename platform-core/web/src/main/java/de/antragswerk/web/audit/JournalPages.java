package de.antragswerk.web.audit;

import de.antragswerk.audit.Anchor;
import de.antragswerk.audit.AuditChain;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The state of the audit journal's chain, and its verification on demand. */
@Path("/betrieb/protokoll")
@RolesAllowed(Roles.OPERATOR)
public class JournalPages {
    private final AuditChain chain;
    private final Models models;

    @Inject
    public JournalPages(AuditChain chain, Models models) {
        this.chain = chain;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@QueryParam("meldung") String notice) {
        return page(Notices.known(notice, "geprueft"), "", "");
    }

    /** After a reload of what {@link #verify} answered. */
    @GET
    @Path("pruefung")
    public Response backToState() {
        return Response.seeOther(URI.create("/betrieb/protokoll")).build();
    }

    @POST
    @Controller
    @Path("pruefung")
    public Response verify(@Context HttpServletRequest request) {
        var entered = Optional.ofNullable(request.getParameter("pruefmarke")).orElse("");
        var anchor = Anchor.parse(entered);
        if (anchor.isEmpty() && !entered.isBlank()) {
            var view = page("", entered, Texts.german().text("journal.anchor.malformed"));
            return Response.status(422).entity(view).build();
        }
        chain.verify(anchor);
        return Response.seeOther(URI.create("/betrieb/protokoll?meldung=geprueft"))
                .build();
    }

    private String page(String notice, String entered, String error) {
        models.put("chain", ChainLines.of(chain.state()))
                .put("notice", notice)
                .put("entered", entered)
                .put("error", error);
        return "protokoll.html";
    }
}
