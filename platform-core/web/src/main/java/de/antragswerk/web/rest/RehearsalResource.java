package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.rehearsal.Effect;
import de.antragswerk.rehearsal.Rehearsal;
import de.antragswerk.rehearsal.Rehearsals;
import de.antragswerk.rehearsal.Tally;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an installed version would do to the stored drafts, in numbers. */
@Path("/rollouts/versions/{benefit}/{version}/rehearsal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einführung neuer Versionen")
public class RehearsalResource {
    private final Rehearsals rehearsals;

    @Inject
    public RehearsalResource(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @POST
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary =
                    "Probe einer installierten Version mit allen gespeicherten Entwürfen; verändert keinen, nennt Zahlen")
    public String rehearse(@PathParam("benefit") String benefit, @PathParam("version") String version) {
        return json(rehearsals.rehearse(PathIds.benefit(benefit), version))
                .build()
                .toString();
    }

    static JsonObjectBuilder json(Rehearsal rehearsal) {
        return Json.createObjectBuilder()
                .add("benefit", rehearsal.benefit().value())
                .add("version", rehearsal.version())
                .add("passed", rehearsal.passed())
                .add("staying", rehearsal.staying())
                .add("forms", ApiJson.array(rehearsal.tallies(), RehearsalResource::tally));
    }

    private static JsonObjectBuilder tally(Tally tally) {
        return Json.createObjectBuilder()
                .add("form", tally.from().id().value())
                .add("from", tally.from().version().toString())
                .add("drafts", tally.drafts())
                .add("unchanged", tally.unchanged())
                .add("needingANewAnswer", tally.of(Effect.NEW_ANSWER))
                .add("withAnswersNoLongerAsked", tally.of(Effect.DROPPED))
                .add("withRewordedAnswers", tally.of(Effect.REWORDED))
                .add("withLostAnswers", tally.of(Effect.LOST))
                .add("notComparable", tally.of(Effect.NOT_COMPARABLE))
                .add("failed", tally.of(Effect.FAILED))
                .add("unreadable", tally.of(Effect.UNREADABLE));
    }
}
