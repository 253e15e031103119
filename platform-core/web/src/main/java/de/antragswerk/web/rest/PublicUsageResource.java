package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.metering.publication.Figure;
import de.antragswerk.metering.publication.PublishedYear;
import de.antragswerk.metering.publication.UsagePublications;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Usage for everybody: whole years in fixed cells, small counts hidden. */
@Path("/usage/public")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nutzung und Abrechnung")
public class PublicUsageResource {
    private final UsagePublications publications;

    @Inject
    public PublicUsageResource(UsagePublications publications) {
        this.publications = publications;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Veröffentlichte Nutzung eines Jahres; ohne year die Jahre, die es gibt",
            description =
                    "units fehlt, wo die Zahl nicht gezeigt wird: Anzahlen von 1 bis 9 und was sie verraten würde.")
    public String show(@QueryParam("year") String year) {
        if (year == null || year.isBlank()) {
            var years = Json.createArrayBuilder();
            publications.years().forEach(years::add);
            return Json.createObjectBuilder().add("years", years).build().toString();
        }
        return json(publications.require(number(year)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Veröffentlicht ein Jahr, das vorbei ist; ein zweites Mal ändert nichts",
            description = "{\"year\": 2025}")
    public String publish(String body) {
        try (var reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            return json(publications.publish(reader.readObject().getInt("year", 0)));
        } catch (JsonException | ClassCastException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    static int number(String year) {
        try {
            return Integer.parseInt(year == null ? "" : year.strip());
        } catch (NumberFormatException noYear) {
            throw Refusal.invalid("year-malformed");
        }
    }

    private static String json(PublishedYear year) {
        return Json.createObjectBuilder()
                .add("year", year.year())
                .add("publishedAt", year.publishedAt().toString())
                .add("figures", ApiJson.array(year.figures(), PublicUsageResource::figure))
                .build()
                .toString();
    }

    private static JsonObjectBuilder figure(Figure figure) {
        var json = Json.createObjectBuilder().add("by", figure.kind().name());
        if (!figure.land().isEmpty()) {
            json.add("land", figure.land());
        }
        if (!figure.key().isEmpty()) {
            json.add("key", figure.key());
        }
        figure.units().ifPresent(units -> json.add("units", units));
        return json;
    }
}
