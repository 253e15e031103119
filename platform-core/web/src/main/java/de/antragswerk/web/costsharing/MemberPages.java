package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostMember;
import de.antragswerk.costsharing.Members;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The Länder that share costs: since when, between which bounds, and how they divide among their Kommunen. */
@Path("/koordination/abrechnung/{period}/beteiligte")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class MemberPages {
    private static final String VIEW = "beteiligung.html";
    private final OpenPeriods open;
    private final Members members;
    private final Models models;

    @Inject
    public MemberPages(OpenPeriods open, Members members, Models models) {
        this.open = open;
        this.members = members;
        this.models = models;
    }

    @GET
    public String all(@PathParam("period") String period, @QueryParam("meldung") String notice) {
        var figures = open.profiles().figures();
        models.put("period", open.require(period))
                .put("notice", Notices.known(notice, "gespeichert"))
                .put(
                        "members",
                        members.all().stream()
                                .map(member -> MemberLine.of(member, figures))
                                .toList());
        return "beteiligte.html";
    }

    @GET
    @Path("{land}")
    public String one(@PathParam("period") String period, @PathParam("land") String land) {
        var member = require(land);
        show(period, member, MemberForm.of(member, open.profiles()));
        return VIEW;
    }

    @POST
    @Path("{land}")
    public Response change(
            @Context HttpServletRequest request, @PathParam("period") String period, @PathParam("land") String land) {
        open.require(period);
        var member = require(land);
        var entered = Entered.of(request);
        var sent = MemberForm.read(entered, member, open.profiles());
        if (sent.isPresent() && saved(member.land(), sent.get(), entered)) {
            return OpenPeriods.to(period, "/beteiligte?meldung=gespeichert");
        }
        show(period, member, entered);
        return Response.status(422).entity(VIEW).build();
    }

    private boolean saved(LandKey land, MemberForm.Sent sent, Entered entered) {
        try {
            members.override(land, sent.from(), sent.until(), sent.bounds());
            members.below(land, sent.below());
            return true;
        } catch (Refusal refusal) {
            if (!refusal.code().equals("member-reversed")) {
                throw refusal;
            }
            entered.refuse("bis", "days");
            return false;
        }
    }

    private CostMember require(String land) {
        return members.all().stream()
                .filter(member -> member.land().value().equals(land))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }

    private void show(String period, CostMember member, Entered form) {
        var profiles = open.profiles();
        models.put("period", open.require(period))
                .put("land", member.land().value())
                .put("landName", member.name())
                .put("form", form)
                .put(
                        "ready",
                        profiles.options(
                                new Option(MemberForm.LAND_PAYS, Texts.german().text("settling.member.below.land"))))
                .put("keys", profiles.keys());
    }
}
