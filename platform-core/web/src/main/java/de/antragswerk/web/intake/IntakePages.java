package de.antragswerk.web.intake;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Responsible;
import de.antragswerk.intake.Intake;
import de.antragswerk.intake.IntakeRequest;
import de.antragswerk.intake.Intakes;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One intake for all benefits that come into question. */
@Path("/gemeinsam-beantragen")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class IntakePages {
    private static final String VIEW = "gemeinsam.html";
    private static final int MOST = 10;
    private final Intakes intakes;
    private final Benefits benefits;
    private final BenefitNames names;
    private final Responsible responsible;
    private final Models models;

    @Inject
    public IntakePages(Intakes intakes, Benefits benefits, BenefitNames names, Responsible responsible, Models models) {
        this.intakes = intakes;
        this.benefits = benefits;
        this.names = names;
        this.responsible = responsible;
        this.models = models;
    }

    /** A benefit to choose, or one that cannot be applied for here. */
    public record Choice(String id, String name, boolean offered, boolean chosen) {}

    /** What became of one benefit. */
    public record Done(String name, String submission, String draft) {}

    @GET
    public String ask(@Context HttpServletRequest request) {
        var place = place(request);
        var wanted = wanted(request);
        show(
                place,
                wanted,
                wanted,
                FactField.empty(intakes.facts(wanted)),
                UUID.randomUUID().toString(),
                false);
        return VIEW;
    }

    @POST
    public Response begin(@Context HttpServletRequest request) {
        var place = place(request);
        var wanted = wanted(request);
        var chosen =
                wanted.stream().filter(id -> intakes.isOffered(id, place.ars())).toList();
        var fields = FactField.posted(request, intakes.facts(offered(request)));
        if (chosen.isEmpty() || fields.stream().anyMatch(FactField::isWrong)) {
            show(place, offered(request), wanted, fields, key(request).toString(), chosen.isEmpty());
            return Response.status(422).entity(VIEW).build();
        }
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        fields.forEach(field -> field.value().ifPresent(value -> facts.put(field.fact(), value)));
        var intake = intakes.begin(new IntakeRequest(key(request), place.ars(), chosen, facts, remark(chosen)));
        return Response.seeOther(URI.create("/gemeinsam-beantragen/" + intake.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public String done(@PathParam("id") String id) {
        var intake = intakes.require(PathIds.file(id));
        models.put("parts", intake.parts().stream().map(this::done).toList()).put("day", German.today());
        return "gemeinsam-begonnen.html";
    }

    private Done done(Intake.Part part) {
        return new Done(
                names.of(part.benefit()),
                part.secured().map(Object::toString).orElse(""),
                part.draft().map(Object::toString).orElse(""));
    }

    private void show(
            Gemeinde place,
            List<BenefitId> all,
            List<BenefitId> chosen,
            List<FactField> fields,
            String key,
            boolean none) {
        var choices = all.stream()
                .map(id ->
                        new Choice(id.value(), names.of(id), intakes.isOffered(id, place.ars()), chosen.contains(id)))
                .toList();
        models.put("place", place)
                .put("choices", choices)
                .put("fields", fields)
                .put("key", key)
                .put("nothing", none)
                .put("unclear", declared(all).size() > 1)
                .put("wrong", none || fields.stream().anyMatch(FactField::isWrong));
    }

    /** For the authorities, in German: which others were asked, since the law leaves it open. */
    private String remark(List<BenefitId> chosen) {
        var open = declared(chosen);
        return open.size() < 2
                ? ""
                : Texts.german()
                        .text(
                                "intake.note",
                                String.join(", ", open.stream().map(names::of).toList()));
    }

    /** Those whose day is secured by a declaration; of these one takes the place of the other. */
    private List<BenefitId> declared(List<BenefitId> ids) {
        return ids.stream()
                .filter(id -> benefits.find(id)
                        .flatMap(benefit -> benefit.descriptor().offerFor(FormPurpose.APPLICATION_DAY))
                        .isPresent())
                .toList();
    }

    private Gemeinde place(HttpServletRequest request) {
        var ars = request.getParameter("ort");
        return responsible.gemeinde(PathIds.place(ars == null ? "" : ars));
    }

    private List<BenefitId> wanted(HttpServletRequest request) {
        return ids(request, "leistung");
    }

    /** What the page has offered, so that a benefit that was taken out can be put in again. */
    private List<BenefitId> offered(HttpServletRequest request) {
        var all = ids(request, "angebot");
        return all.isEmpty() ? wanted(request) : all;
    }

    private List<BenefitId> ids(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return Stream.of(values == null ? new String[0] : values)
                .limit(MOST)
                .map(PathIds::benefit)
                .filter(id -> benefits.find(id).isPresent())
                .distinct()
                .toList();
    }

    private static UUID key(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("schluessel")));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("intake-key");
        }
    }
}
