package de.antragswerk.web.rest;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Responsible;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.web.page.German;
import de.antragswerk.web.place.KnownBenefits;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.place.Responsibilities;
import de.antragswerk.web.place.Responsibility;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Benefits, and who is responsible for them where. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orte und Leistungen")
public class BenefitResource {
    private final Benefits benefits;
    private final KnownBenefits known;
    private final Responsible responsible;
    private final Responsibilities responsibilities;

    @Inject
    public BenefitResource(
            Benefits benefits, KnownBenefits known, Responsible responsible, Responsibilities responsibilities) {
        this.benefits = benefits;
        this.known = known;
        this.responsible = responsible;
        this.responsibilities = responsibilities;
    }

    @GET
    @Path("benefits")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Die Leistungen, die zurzeit beantragt werden können")
    public String all() {
        return ApiJson.array(benefits.available(), BenefitResource::benefit).toString();
    }

    @GET
    @Path("places/{ars}/benefits/{benefit}")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Die zuständige Stelle für eine Leistung an einem Ort")
    public String responsible(@PathParam("ars") String ars, @PathParam("benefit") String benefitId) {
        var id = PathIds.benefit(benefitId);
        var benefit = known.require(id);
        var place = responsible.gemeinde(PathIds.place(ars));
        var json = Json.createObjectBuilder().add("place", ApiJson.place(place)).add("benefit", id.value());
        return add(json, responsibilities.of(benefit, place)).build().toString();
    }

    static JsonObjectBuilder add(JsonObjectBuilder json, Responsibility responsibility) {
        json.add("kind", responsibility.kind());
        return switch (responsibility) {
            case Responsibility.Here here -> {
                json.add("authority", authority(here.authority()))
                        .add("forms", ApiJson.array(here.offers(), BenefitResource::offer));
                here.notice().days().ifPresent(days -> json.add("processingDays", days));
                yield json;
            }
            case Responsibility.Paused paused ->
                json.add("authority", authority(paused.authority())).add("pause", paused.text());
            case Responsibility.OnPaper paper -> json.add("authority", authority(paper.authority()));
            case Responsibility.Elsewhere other ->
                json.add("name", other.authority())
                        .add("link", other.link().toString())
                        .add("legalBasis", other.legalBasis());
            case Responsibility.Unknown unknown -> json.add("district", unknown.district());
        };
    }

    private static JsonObjectBuilder benefit(BenefitDescriptor descriptor) {
        var json = Json.createObjectBuilder()
                .add("id", descriptor.id().value())
                .add("name", descriptor.nameOn(German.today()))
                .add("legalBasis", descriptor.legalBasis())
                .add("forms", ApiJson.array(descriptor.forms(), BenefitResource::offer));
        descriptor.leika().ifPresent(leika -> json.add("leika", leika.value()));
        return json;
    }

    private static JsonObjectBuilder offer(FormOffer offer) {
        return Json.createObjectBuilder()
                .add("id", offer.id().value())
                .add("version", offer.current().version().toString())
                .add("purpose", offer.purpose().name())
                .add("trustLevel", offer.trustLevel().name());
    }

    private static JsonObjectBuilder authority(Authority authority) {
        return Json.createObjectBuilder()
                .add("id", authority.id().value())
                .add("name", authority.name())
                .add("phone", authority.contact().phone())
                .add("email", authority.contact().email())
                .add("website", authority.contact().website());
    }
}
