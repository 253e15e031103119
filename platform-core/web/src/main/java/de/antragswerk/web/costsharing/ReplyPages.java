package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.Objection;
import de.antragswerk.costsharing.Objections;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.problem.Refusal;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objections of payers against settlements of a period, and the answers to them. */
@Path("/koordination/abrechnung/{period}/einwaende")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class ReplyPages {
    private static final String VIEW = "einwaende.html";
    private static final int LONGEST = 4000;
    private final OpenPeriods open;
    private final Objections objections;
    private final StoredSettlements stored;
    private final Present present;
    private final Models models;

    @Inject
    public ReplyPages(
            OpenPeriods open, Objections objections, StoredSettlements stored, Present present, Models models) {
        this.open = open;
        this.objections = objections;
        this.stored = stored;
        this.present = present;
        this.models = models;
    }

    private enum Decision {
        ACCEPT,
        REJECT
    }

    @GET
    public String all(@PathParam("period") String period, @QueryParam("meldung") String notice) {
        show(period, Entered.nothing(), Notices.known(notice, "beantwortet"));
        return VIEW;
    }

    /** After a reload of what {@link #answer} answered. */
    @GET
    @Path("{objection}")
    public Response answered(@PathParam("period") String period) {
        return OpenPeriods.to(period, "/einwaende");
    }

    @POST
    @Path("{objection}")
    public Response answer(
            @Context HttpServletRequest request,
            @PathParam("period") String period,
            @PathParam("objection") String id) {
        var objection = require(period, id);
        var entered = Entered.of(request);
        var decision = entered.one(ObjectionLine.decisionField(id), Decision.class);
        var text = entered.text(ObjectionLine.answerField(id), LONGEST);
        if (!entered.isRight()) {
            show(period, entered, "");
            return Response.status(422).entity(VIEW).build();
        }
        objections.answer(objection.id(), decision.orElseThrow() == Decision.ACCEPT, text.orElseThrow());
        return OpenPeriods.to(period, "/einwaende?meldung=beantwortet");
    }

    private Objection require(String period, String id) {
        return objections.of(open.require(period).id()).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("objection-unknown"));
    }

    private void show(String id, Entered form, String notice) {
        var period = open.require(id);
        var heads = stored.list(id).stream().collect(Collectors.toMap(SettlementHead::id, head -> head));
        models.put("period", period)
                .put("notice", notice)
                .put("form", form)
                .put("objections", lines(objections.of(id), heads))
                .put(
                        "decisions",
                        Stream.of(Decision.values())
                                .map(one -> new Option(
                                        one.name(),
                                        Texts.german()
                                                .text("settling.objection."
                                                        + one.name().toLowerCase(Locale.ROOT))))
                                .toList());
    }

    /** A settlement is read once for the names of its payers, however many object to it. */
    private List<ObjectionLine> lines(List<Objection> all, Map<UUID, SettlementHead> heads) {
        var settled = new HashMap<UUID, Settled>();
        return all.stream()
                .map(one -> ObjectionLine.of(
                        one,
                        settled.computeIfAbsent(one.settlement(), present::stored)
                                .name(one.payer()),
                        heads.get(one.settlement()).number()))
                .toList();
    }
}
