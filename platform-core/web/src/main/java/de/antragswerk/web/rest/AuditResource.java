package de.antragswerk.web.rest;

import de.antragswerk.audit.Anchor;
import de.antragswerk.audit.AuditChain;
import de.antragswerk.audit.Verification;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the audit journal is intact, for the operator's monitoring. Never who read what. */
@Path("/audit/chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Betrieb")
public class AuditResource {
    private final AuditChain chain;

    @Inject
    public AuditResource(AuditChain chain) {
        this.chain = chain;
    }

    @GET
    @Operation(
            summary = "Stand der Kette über das Zugriffsprotokoll",
            description = "head gehört an einen Ort außerhalb des Systems: Mit ihm lässt sich später prüfen, ob bis"
                    + " dorthin etwas geändert oder abgeschnitten wurde.")
    public String state() {
        var state = chain.state();
        var json = Json.createObjectBuilder()
                .add("unlinkedSeconds", state.unlinked().toSeconds());
        state.head().ifPresent(head -> json.add("head", anchor(head)));
        state.lastVerification().ifPresent(last -> json.add("lastVerification", verification(last)));
        return json.build().toString();
    }

    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Prüft die ganze Kette",
            description = "{\"anchor\": {\"position\": …, \"hash\": \"…\"}}, ein früher notiertes head, oder {}")
    public String verify(String body) {
        return verification(chain.verify(noted(body))).build().toString();
    }

    private static Optional<Anchor> noted(String body) {
        try (var reader = Json.createReader(new StringReader(body == null || body.isBlank() ? "{}" : body))) {
            return Optional.ofNullable(reader.readObject().getJsonObject("anchor"))
                    .map(AuditResource::anchor);
        } catch (JsonException | ClassCastException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    private static Anchor anchor(JsonObject json) {
        return Anchor.parse(json.get("position") + "-" + json.getString("hash", ""))
                .orElseThrow(() -> Refusal.invalid("anchor-malformed"));
    }

    private static JsonObjectBuilder anchor(Anchor anchor) {
        return Json.createObjectBuilder().add("position", anchor.position()).add("hash", anchor.hash());
    }

    private static JsonObjectBuilder verification(Verification verification) {
        return Json.createObjectBuilder()
                .add("intact", verification.intact())
                .add("finishedAt", verification.finishedAt().toString())
                .add("links", verification.links())
                .add(
                        "faults",
                        ApiJson.array(
                                verification.faults(),
                                fault -> Json.createObjectBuilder()
                                        .add("kind", fault.kind().name())
                                        .add("position", fault.position())));
    }
}
