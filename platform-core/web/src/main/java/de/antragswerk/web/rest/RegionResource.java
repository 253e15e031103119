package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Regions;
import de.antragswerk.region.SearchResult;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places. */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orte und Leistungen")
public class RegionResource {
    private static final int OFFERED = 30;
    private static final int LONGEST = 100;
    private final Regions regions;

    @Inject
    public RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Sucht Gemeinden nach Name oder Postleitzahl")
    public String search(@QueryParam("q") String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw Refusal.invalid("search-empty");
        }
        return switch (regions.search(text.strip(), OFFERED)) {
            case SearchResult.Unique unique -> found("unique", List.of(unique.place()), false);
            case SearchResult.Ambiguous several ->
                found(several.exact() ? "several" : "guessed", several.places(), several.more());
            case SearchResult.Nothing nothing -> found("nothing", List.of(), false);
        };
    }

    private static String found(String kind, List<de.antragswerk.region.Gemeinde> places, boolean more) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("places", ApiJson.array(places, ApiJson::place))
                .add("more", more)
                .build()
                .toString();
    }
}
