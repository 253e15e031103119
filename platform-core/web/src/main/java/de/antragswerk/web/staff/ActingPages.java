package de.antragswerk.web.staff;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.guard.LocalTarget;
import de.antragswerk.web.login.LoginAddress;
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

/** Where a caseworker with several authorities says for which one they act. */
@Path("/verwaltung/handeln-fuer")
@RolesAllowed(Roles.CASEWORKER)
public class ActingPages {
    private static final String HOME = "/verwaltung/eingang";
    private final CurrentActor actor;
    private final AreaNames names;
    private final Models models;

    @Inject
    public ActingPages(CurrentActor actor, AreaNames names, Models models) {
        this.actor = actor;
        this.names = names;
        this.models = models;
    }

    @GET
    @Controller
    public String show(@Context HttpServletRequest request, @QueryParam(LoginAddress.TARGET) String target) {
        models.put(
                        "authorities",
                        actor.staff(Role.CASEWORKER).authorities().stream()
                                .map(this::choice)
                                .toList())
                .put("chosen", actor.actingFor().map(AuthorityId::value).orElse(""))
                .put("target", LocalTarget.orElse(target, HOME).path());
        return "handeln.html";
    }

    @POST
    public Response choose(@Context HttpServletRequest request) {
        var authority = request.getParameter("stelle");
        var choice = actor.staff(Role.CASEWORKER).authorities().stream()
                .filter(own -> own.value().equals(authority))
                .findFirst()
                .map(this::choice)
                .orElseThrow(() -> Refusal.notFound("authority-not-granted"));
        choice.keepIn(request.getSession(true));
        var target = LocalTarget.orElse(request.getParameter(LoginAddress.TARGET), HOME);
        return Response.seeOther(URI.create(target.path())).build();
    }

    private ActingChoice choice(AuthorityId authority) {
        return new ActingChoice(authority.value(), names.of(authority.area()));
    }
}
