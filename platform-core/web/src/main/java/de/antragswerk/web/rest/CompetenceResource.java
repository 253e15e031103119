package de.antragswerk.web.rest;

import de.antragswerk.competence.Whereabouts;
import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.place.Responsibilities;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is competent for the benefits of one person. A POST, so that places stay out of addresses and logs; nothing is stored. */
@Path("/competence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orte und Leistungen")
public class CompetenceResource {
    private final Responsibilities responsibilities;

    @Inject
    public CompetenceResource(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Die zuständigen Stellen für alle Leistungen einer Person",
            description = "usualResidence (gewöhnlicher Aufenthalt), assigned (Wohnsitzregelung oder Zuweisung) und"
                    + " actualStay (tatsächlicher Aufenthalt), je ein Regionalschlüssel; mindestens einer. Nichts davon"
                    + " wird gespeichert.")
    @APIResponse(responseCode = "422", description = "Kein Ort genannt, oder keine Schlüssel von Orten")
    public String decide(String body) {
        var json = object(body);
        var whereabouts =
                new Whereabouts(place(json, "usualResidence"), place(json, "assigned"), place(json, "actualStay"));
        if (whereabouts.areUnknown()) {
            throw Refusal.invalid("whereabouts-unknown");
        }
        return Json.createObjectBuilder()
                .add(
                        "benefits",
                        ApiJson.array(
                                responsibilities.of(whereabouts),
                                answer -> BenefitResource.add(
                                        Json.createObjectBuilder()
                                                .add(
                                                        "benefit",
                                                        answer.benefit()
                                                                .descriptor()
                                                                .id()
                                                                .value())
                                                .add("benefitName", answer.name())
                                                .add("feature", answer.feature().name())
                                                .add("decidedBy", answer.kind())
                                                .add("place", ApiJson.place(answer.place())),
                                        answer.who())))
                .build()
                .toString();
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }

    private static Optional<Ars> place(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text
                ? Optional.of(PathIds.place(text.getString()))
                : Optional.empty();
    }
}
