package de.antragswerk.web.rest;

import de.antragswerk.csv.Csv;
import de.antragswerk.metering.publication.UsagePublications;
import de.antragswerk.web.page.Download;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published usage of a year as a file. */
@Path("/usage/public.csv")
@Tag(name = "Nutzung und Abrechnung")
public class PublicUsageFileResource {
    private static final List<String> HEAD = List.of("year", "by", "land", "key", "units", "hidden");
    private final UsagePublications publications;

    @Inject
    public PublicUsageFileResource(UsagePublications publications) {
        this.publications = publications;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Veröffentlichte Nutzung eines Jahres als CSV; units ist leer, wo die Zahl nicht gezeigt wird")
    public Response file(@QueryParam("year") String year) {
        var published = publications.require(PublicUsageResource.number(year));
        var table = new Csv(HEAD);
        published
                .figures()
                .forEach(figure -> table.add(Arrays.asList(
                        published.year(),
                        figure.kind().name(),
                        figure.land(),
                        figure.key(),
                        figure.units().isPresent() ? figure.units().getAsLong() : null,
                        figure.units().isPresent() ? "no" : "yes")));
        return Download.of(table.bytes(), Csv.MEDIA_TYPE, "usage-public-" + published.year() + ".csv");
    }
}
