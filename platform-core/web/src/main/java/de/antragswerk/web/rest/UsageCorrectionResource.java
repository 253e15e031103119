package de.antragswerk.web.rest;

import de.antragswerk.metering.UsageIntake;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uses that are taken back. */
@Path("/usage/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Nutzung und Abrechnung")
public class UsageCorrectionResource {
    private final UsageIntake intake;

    @Inject
    public UsageCorrectionResource(UsageIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Nimmt gemeldete Nutzungen zurück, jede nur einmal; der erste Satz bleibt stehen",
            description = "{\"source\": \"fachdienst-1\", \"reason\": \"TEST\", \"corrects\": [\"…\"]}; reason ist"
                    + " REPORTED_IN_ERROR, TEST, COUNTED_TWICE, WRONG_AUTHORITY oder WRONG_KIND")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "201", description = "Zurückgenommen")
    @APIResponse(responseCode = "200", description = "War mit diesem Idempotency-Key schon zurückgenommen")
    public Response correct(@HeaderParam("Idempotency-Key") String key, byte[] body) {
        return UsageBatchResource.answer(intake.correct(UsageBatchJson.corrections(key, body)));
    }
}
