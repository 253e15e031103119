package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.AdvancePayments;
import de.antragswerk.costsharing.CostMember;
import de.antragswerk.costsharing.Members;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Notices;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the Länder pay in advance, and what is left when the period is settled. */
@Path("/koordination/abrechnung/{period}/abschlaege")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class AdvancePages {
    private static final String VIEW = "abschlaege.html";
    private final OpenPeriods open;
    private final AdvancePayments advances;
    private final Members members;
    private final Models models;

    @Inject
    public AdvancePages(OpenPeriods open, AdvancePayments advances, Members members, Models models) {
        this.open = open;
        this.advances = advances;
        this.members = members;
        this.models = models;
    }

    @GET
    public String all(@PathParam("period") String period, @QueryParam("meldung") String notice) {
        show(period, Entered.nothing(), Notices.known(notice, "gespeichert", "bezahlt"));
        return VIEW;
    }

    @POST
    public Response ask(@Context HttpServletRequest request, @PathParam("period") String period) {
        open.require(period);
        var entered = Entered.of(request);
        if (asked(period, entered)) {
            return OpenPeriods.to(period, "/abschlaege?meldung=gespeichert");
        }
        show(period, entered, "");
        return Response.status(422).entity(VIEW).build();
    }

    @POST
    @Path("{payment}/bezahlt")
    public Response paid(@PathParam("period") String period, @PathParam("payment") String id) {
        advances.paid(period, id(id), Optional.of(German.today()));
        return OpenPeriods.to(period, "/abschlaege?meldung=bezahlt");
    }

    private boolean asked(String period, Entered entered) {
        var land = names().containsKey(entered.value("land")) ? entered.value("land") : "";
        if (land.isEmpty()) {
            entered.refuse("land", "choose");
        }
        var cents = entered.cents("betrag");
        var due = entered.day("faellig");
        if (!entered.isRight()) {
            return false;
        }
        try {
            advances.ask(period, new LandKey(land), cents.orElseThrow(), due.orElseThrow());
            return true;
        } catch (Refusal refusal) {
            if (!refusal.code().equals("payment-faulty")) {
                throw refusal;
            }
            entered.refuse("betrag", "amount");
            return false;
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("payment-unknown");
        }
    }

    private void show(String id, Entered form, String notice) {
        var period = open.require(id);
        var names = names();
        models.put("period", period)
                .put("notice", notice)
                .put("form", form)
                .put(
                        "advances",
                        advances.of(id).stream()
                                .map(one -> AdvanceLine.of(one, name(names, one.land())))
                                .toList())
                .put("balances", balances(period, names))
                .put(
                        "laender",
                        names.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> new Option(one.getKey(), one.getValue()))
                                .toList());
    }

    private List<BalanceLine> balances(SettlementPeriod period, Map<String, String> names) {
        if (period.closed().isEmpty()) {
            return List.of();
        }
        return advances.balance(period.id()).stream()
                .map(one ->
                        new BalanceLine(name(names, one.land()), one.dueCents(), one.paidCents(), one.balanceCents()))
                .toList();
    }

    private static String name(Map<String, String> names, LandKey land) {
        return names.getOrDefault(land.value(), land.value());
    }

    private Map<String, String> names() {
        return members.all().stream()
                .collect(Collectors.toMap(member -> member.land().value(), CostMember::name));
    }
}
