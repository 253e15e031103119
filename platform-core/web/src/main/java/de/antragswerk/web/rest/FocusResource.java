package de.antragswerk.web.rest;

import de.antragswerk.csv.Csv;
import de.antragswerk.focus.FocusExports;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Costs and uses of a period for FinOps tools. */
@Path("/usage/focus.csv")
@Tag(name = "Nutzung und Abrechnung")
public class FocusResource {
    private final FocusExports exports;

    @Inject
    public FocusResource(FocusExports exports) {
        this.exports = exports;
    }

    @GET
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(
            summary = "Ein Abrechnungszeitraum in den Spalten von FOCUS 1.2; ein Land bekommt nur sich selbst",
            description =
                    "Kosten stehen darin, wenn der Zeitraum abgerechnet ist. Vorher sind BilledCost, EffectiveCost,"
                            + " ContractedCost, ListCost und PricingQuantity leer, anders als FOCUS es will: Ein geschätzter"
                            + " Preis wäre schlechter als keiner.")
    public Response file(@QueryParam("period") String period) {
        if (period == null || period.isBlank()) {
            throw Refusal.notFound("period-unknown");
        }
        return Download.of(exports.of(period.strip()), Csv.MEDIA_TYPE, "focus-" + period.strip() + ".csv");
    }
}
