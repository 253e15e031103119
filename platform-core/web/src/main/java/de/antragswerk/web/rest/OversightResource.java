package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.metering.Usage;
import de.antragswerk.metering.UsageLine;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.EnteredDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Usage, by Kommune. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nutzung und Abrechnung")
public class OversightResource {
    private final Usage usage;

    @Inject
    public OversightResource(Usage usage) {
        this.usage = usage;
    }

    @GET
    @Path("usage")
    @RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
    @Operation(summary = "Nutzung je Land, Kommune und Leistung; ein Land sieht nur sich selbst")
    public String usage(@QueryParam("from") String from, @QueryParam("to") String to) {
        return ApiJson.array(usage.between(day(from), day(to)), OversightResource::line)
                .toString();
    }

    private static LocalDate day(String text) {
        return Optional.ofNullable(text).flatMap(EnteredDay::iso).orElseThrow(() -> Refusal.invalid("period-missing"));
    }

    private static JsonObjectBuilder line(UsageLine line) {
        return Json.createObjectBuilder()
                .add("land", line.land().value())
                .add("authority", line.authority().value())
                .add("authorityName", line.authorityName())
                .add("benefit", line.benefit().value())
                .add("kind", line.kind())
                .add("count", line.count());
    }
}
