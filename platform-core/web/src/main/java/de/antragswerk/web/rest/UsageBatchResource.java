package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.metering.Receipt;
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

/** Uses of benefits that run elsewhere. */
@Path("/usage/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Nutzung und Abrechnung")
public class UsageBatchResource {
    private final UsageIntake intake;

    @Inject
    public UsageBatchResource(UsageIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Meldet Nutzungen von Leistungen, die anderswo laufen; ganz oder gar nicht",
            description =
                    "{\"source\": \"fachdienst-1\", \"records\": [{\"event\": \"…\", \"case\": \"…\", \"authority\":"
                            + " \"06414\", \"benefit\": \"alg2\", \"kind\": \"MAIN_APPLICATION\", \"version\": \"1.0\","
                            + " \"occurredOn\": \"2026-11-20\"}]}. Höchstens 10.000 auf einmal. Ein Ereignis zählt einmal, wie oft und"
                            + " in welcher Reihenfolge es auch gemeldet wird. Derselbe Idempotency-Key mit demselben Inhalt ergibt"
                            + " dieselbe Antwort. Personenbezogenes gehört in keines der Felder.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "201", description = "Aufgenommen: neue, schon bekannte und später gebuchte")
    @APIResponse(responseCode = "200", description = "War mit diesem Idempotency-Key schon aufgenommen")
    @APIResponse(responseCode = "409", description = "Der Idempotency-Key gehört zu einem anderen Inhalt")
    @APIResponse(responseCode = "422", description = "errors nennt Satz und Feld; aufgenommen ist nichts")
    public Response take(@HeaderParam("Idempotency-Key") String key, byte[] body) {
        return answer(intake.take(UsageBatchJson.uses(key, body)));
    }

    static Response answer(Receipt receipt) {
        return Response.status(receipt.already() ? 200 : 201)
                .entity(Json.createObjectBuilder()
                        .add("accepted", receipt.accepted())
                        .add("duplicates", receipt.duplicates())
                        .add("late", receipt.late())
                        .build()
                        .toString())
                .build();
    }
}
