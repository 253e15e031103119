package de.antragswerk.web.rest;

import de.antragswerk.csv.Csv;
import de.antragswerk.metering.view.UsageQuery;
import de.antragswerk.metering.view.UsageViews;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.EnteredDay;
import de.antragswerk.web.usage.UsageFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Usage as a file. */
@Path("/usage.csv")
@Tag(name = "Nutzung und Abrechnung")
public class UsageFileResource {
    private final UsageViews views;

    @Inject
    public UsageFileResource(UsageViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(
            summary = "Nutzung als CSV (RFC 4180, UTF-8); ein Land bekommt nur sich selbst",
            description = "Bei ganzen Monaten eine Zeile je Kommune, Leistung, Art, Version und Monat, sonst je Tag."
                    + " Höchstens 200.000 Zeilen.")
    public Response file(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("area") String area,
            @QueryParam("benefit") String benefit,
            @QueryParam("kind") String kind,
            @QueryParam("version") String version) {
        var first = day(from);
        var last = day(to);
        if (last.isBefore(first)) {
            throw Refusal.invalid("period-missing");
        }
        var query = new UsageQuery(
                first,
                last,
                text(area).map(UsageFileResource::area),
                text(benefit).map(UsageFileResource::benefit),
                text(kind),
                text(version));
        return Download.of(UsageFile.of(views.rows(query)), Csv.MEDIA_TYPE, "usage-" + first + "-" + last + ".csv");
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static Ars area(String text) {
        return Ars.parse(text).orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    private static BenefitId benefit(String text) {
        try {
            return new BenefitId(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("benefit-unknown");
        }
    }

    private static LocalDate day(String text) {
        return Optional.ofNullable(text).flatMap(EnteredDay::iso).orElseThrow(() -> Refusal.invalid("period-missing"));
    }
}
