package de.antragswerk.web.console;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.metering.CountingUnit;
import de.antragswerk.metering.MeteringContracts;
import de.antragswerk.metering.MeteringTerm;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.costsharing.Entered;
import de.antragswerk.web.costsharing.Option;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
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
import java.util.List;
import java.util.stream.Stream;

/** The metering contract: what counts as a use of a benefit, and what it weighs; dated rows that nobody changes afterwards. */
@Path("/koordination/zaehlvertrag")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class ContractPages {
    private static final String VIEW = "zaehlvertrag.html";
    private final MeteringContracts contracts;
    private final Benefits benefits;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public ContractPages(MeteringContracts contracts, Benefits benefits, BenefitNames names, Models models) {
        this.contracts = contracts;
        this.benefits = benefits;
        this.names = names;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("meldung") String notice) {
        show(Entered.nothing().with("gewicht", "1"), Notices.known(notice, "gespeichert"));
        return VIEW;
    }

    @POST
    public Response agree(@Context HttpServletRequest request) {
        var entered = Entered.of(request);
        var term = TermForm.read(entered);
        if (term.isPresent() && agreed(term.get(), entered)) {
            return Response.seeOther(URI.create("/koordination/zaehlvertrag?meldung=gespeichert"))
                    .build();
        }
        show(entered, "");
        return Response.status(422).entity(VIEW).build();
    }

    private boolean agreed(MeteringTerm term, Entered entered) {
        try {
            contracts.agree(term);
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            entered.refuse("ab", refusal.code());
            return false;
        }
    }

    private void show(Entered form, String notice) {
        var terms = contracts.all();
        models.put("form", form)
                .put("notice", notice)
                .put(
                        "terms",
                        terms.stream()
                                .map(term -> TermLine.of(term, names.of(new BenefitId(term.benefit())), German.today()))
                                .toList())
                .put("benefits", benefitOptions(terms))
                .put("kinds", kindOptions(terms))
                .put(
                        "units",
                        Stream.of(CountingUnit.values())
                                .map(unit ->
                                        new Option(unit.name(), Texts.german().text("settling.unit." + unit)))
                                .toList());
    }

    private List<Option> benefitOptions(List<MeteringTerm> terms) {
        return Stream.concat(
                        benefits.seen().keySet().stream().map(BenefitId::value),
                        terms.stream().map(MeteringTerm::benefit))
                .distinct()
                .sorted()
                .map(id -> new Option(id, names.of(new BenefitId(id))))
                .toList();
    }

    private static List<Option> kindOptions(List<MeteringTerm> terms) {
        return Stream.concat(
                        Stream.of(FormPurpose.values()).map(FormPurpose::name),
                        terms.stream().map(MeteringTerm::kind))
                .distinct()
                .map(kind -> new Option(kind, TermLine.kind(kind)))
                .toList();
    }
}
