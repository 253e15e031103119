package de.antragswerk.web.rest;

import de.antragswerk.casework.Cases;
import de.antragswerk.casework.Inbox;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cases of an authority, for its case system. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CASEWORKER)
@Tag(name = "Posteingang der Stelle")
public class CaseResource {
    private final Inbox inbox;
    private final Cases cases;

    @Inject
    public CaseResource(Inbox inbox, Cases cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    @GET
    @Path("inbox")
    @Operation(
            summary = "Was bei der eigenen Stelle eingegangen ist",
            description = "basket schränkt auf einen Postkorb ein")
    public String entries(@QueryParam("basket") String basket) {
        return ApiJson.array(inbox.list(Optional.ofNullable(basket)).entries(), ApiJson::entry)
                .toString();
    }

    @GET
    @Path("cases/{id}")
    @Operation(summary = "Ein Fall mit allen Angaben; der Zugriff wird protokolliert")
    public String open(@PathParam("id") String id) {
        return ApiJson.opened(cases.open(id(id))).build().toString();
    }

    @POST
    @Path("cases/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Geht den nächsten Schritt",
            description = "{\"status\": \"TAKEN_OVER\" | \"IN_PROGRESS\" | \"DECIDED\", \"message\": \"…\"};"
                    + " message nur bei DECIDED")
    public Response step(@PathParam("id") String id, String body) {
        var step = parse(body);
        var submission = id(id);
        switch (step.getString("status", "")) {
            case "TAKEN_OVER" -> cases.takeOver(submission);
            case "IN_PROGRESS" -> cases.begin(submission);
            case "DECIDED" -> cases.decide(submission, step.getString("message", ""));
            default -> throw Refusal.invalid("status-unknown");
        }
        return Response.noContent().build();
    }

    @GET
    @Path("inbox/baskets")
    @Operation(summary = "Die Postkörbe der eigenen Stelle und wie viele Fälle darin liegen")
    public String baskets() {
        return ApiJson.array(
                        inbox.list(Optional.empty()).baskets(),
                        basket -> Json.createObjectBuilder()
                                .add("name", basket.name())
                                .add("cases", basket.cases()))
                .toString();
    }

    @PUT
    @Path("cases/{id}/basket")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Legt einen Fall in einen anderen Postkorb", description = "{\"basket\": \"…\"}")
    public Response move(@PathParam("id") String id, String body) {
        cases.move(id(id), parse(body).getString("basket", ""));
        return Response.noContent().build();
    }

    private static JsonObject parse(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    private static SubmissionId id(String text) {
        return SubmissionId.parse(text).orElseThrow(() -> Refusal.notFound("case-unknown"));
    }
}
