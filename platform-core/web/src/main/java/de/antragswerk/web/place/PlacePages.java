package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Responsible;
import de.antragswerk.onboarding.PublicLaender;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Regions;
import de.antragswerk.region.SearchResult;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The way in: search a place, choose a benefit, see who is responsible. */
@Path("/")
@Controller
public class PlacePages {
    private static final int OFFERED = 30;
    private static final int LONGEST_SEARCH = 100;
    private final Regions regions;
    private final Responsible responsible;
    private final Responsibilities responsibilities;
    private final Benefits benefits;
    private final KnownBenefits known;
    private final BenefitNames names;
    private final ShownParameters shown;
    private final PublicLaender laender;
    private final Wording wording;
    private final Models models;

    @Inject
    public PlacePages(
            Regions regions,
            Responsible responsible,
            Responsibilities responsibilities,
            Benefits benefits,
            KnownBenefits known,
            BenefitNames names,
            ShownParameters shown,
            PublicLaender laender,
            Wording wording,
            Models models) {
        this.regions = regions;
        this.responsible = responsible;
        this.responsibilities = responsibilities;
        this.benefits = benefits;
        this.known = known;
        this.names = names;
        this.shown = shown;
        this.laender = laender;
        this.wording = wording;
        this.models = models;
    }

    /** A benefit on a place's page. */
    public record Choice(BenefitId id, String name, boolean active) {}

    @GET
    @PermitAll
    public String start() {
        models.put("benefits", choices()).put("search", "").put("empty", false);
        return "start.html";
    }

    @GET
    @Path("orte")
    @PermitAll
    public Response search(@QueryParam("suche") String text) {
        var search = text == null ? "" : text.strip();
        if (search.isEmpty() || search.length() > LONGEST_SEARCH) {
            models.put("benefits", choices()).put("search", "").put("empty", true);
            return Response.ok("start.html").build();
        }
        models.put("search", search);
        return switch (regions.search(search, OFFERED)) {
            case SearchResult.Unique unique ->
                Response.seeOther(URI.create("/orte/" + unique.place().ars())).build();
            case SearchResult.Ambiguous several ->
                found(several.places(), several.exact() ? "several" : "guessed", several.more());
            case SearchResult.Nothing nothing -> found(List.of(), "nothing", false);
        };
    }

    private Response found(List<Gemeinde> places, String kind, boolean more) {
        models.put("places", places).put("kind", kind).put("more", more);
        return Response.ok("orte.html").build();
    }

    @GET
    @Path("orte/{ars:\\d+}")
    @PermitAll
    public String place(@PathParam("ars") String ars) {
        var place = responsible.gemeinde(PathIds.place(ars));
        models.put("place", place).put("benefits", choices()).put("parts", regions.parts(place.ars()));
        return "ort.html";
    }

    @GET
    @Path("orte/{ars:\\d+}/{benefit}")
    @PermitAll
    public String benefit(@PathParam("ars") String ars, @PathParam("benefit") String benefitId) {
        var id = PathIds.benefit(benefitId);
        var benefit = known.require(id);
        var place = responsible.gemeinde(PathIds.place(ars));
        models.put("place", place)
                .put("benefit", id)
                .put("benefitName", benefit.nameOn(German.today()))
                .put("feature", benefit.feature().name())
                .put("legalBasis", benefit.descriptor().legalBasis())
                .put("publicLand", laender.find(LandKey.of(place.ars())))
                .put("responsibility", responsibilities.of(benefit, place))
                .put(
                        "shown",
                        shown.at(benefit, place.ars(), German.today(), Parameter.Spot.AUTHORITY, wording.language()))
                .put("publicLand", laender.find(LandKey.of(place.ars())));
        return "leistung.html";
    }

    private List<Choice> choices() {
        return benefits.seen().keySet().stream()
                .map(id -> new Choice(id, names.of(id), !benefits.installed(id).isEmpty()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
