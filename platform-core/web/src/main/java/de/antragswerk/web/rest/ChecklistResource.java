package de.antragswerk.web.rest;

import de.antragswerk.checklist.AreaChecklist;
import de.antragswerk.checklist.Checklist;
import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.checklist.EntryOutcome;
import de.antragswerk.checklist.EntryWish;
import de.antragswerk.checklist.ItemStatus;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The onboarding checklist of an area. */
@Path("/areas/{ars}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
@Tag(name = "Prüfliste")
public class ChecklistResource {
    private final Checklist checklist;

    @Inject
    public ChecklistResource(Checklist checklist) {
        this.checklist = checklist;
    }

    @GET
    @Operation(summary = "Wie die Punkte der Prüfliste stehen, und was für genau diesen Bereich eingetragen ist")
    public String show(@PathParam("ars") String ars) {
        return json(checklist.of(PathIds.area(ars)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Trägt ein, was erledigt ist; derselbe Eintrag noch einmal ändert nichts",
            description = "{\"item\": \"benefit-test-application\", \"benefit\": \"alg2\", \"doneOn\": \"2026-11-20\","
                    + " \"reference\": \"…\"}")
    public String enter(@PathParam("ars") String ars, String body) {
        var area = PathIds.area(ars);
        return switch (checklist.enter(area, wish(body))) {
            case EntryOutcome.Stored stored -> json(checklist.of(area));
            case EntryOutcome.Faulty faulty -> throw Refusal.invalid("checklist-faulty", faulty.findings());
        };
    }

    @DELETE
    @Operation(summary = "Nimmt einen falschen Eintrag zurück; er steht weiter im Verlauf")
    public String withdraw(
            @PathParam("ars") String ars,
            @QueryParam("item") @DefaultValue("") String item,
            @QueryParam("benefit") @DefaultValue("") String benefit,
            @QueryParam("doneOn") @DefaultValue("") String doneOn) {
        var area = PathIds.area(ars);
        checklist.withdraw(area, new EntryWish(item, benefit, doneOn, ""));
        return json(checklist.of(area));
    }

    private static EntryWish wish(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = reader.readObject();
            return new EntryWish(
                    json.getString("item", ""),
                    json.getString("benefit", ""),
                    json.getString("doneOn", ""),
                    json.getString("reference", ""));
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        } catch (ClassCastException wrong) {
            throw Refusal.invalid("checklist-malformed", java.util.List.of(new Finding("", "not-a-text")));
        }
    }

    private static String json(AreaChecklist list) {
        return Json.createObjectBuilder()
                .add("area", list.area().value())
                .add("items", ApiJson.array(list.items(), ChecklistResource::item))
                .add("entries", ApiJson.array(list.entries(), ChecklistResource::entry))
                .build()
                .toString();
    }

    private static JsonObjectBuilder item(ItemStatus status) {
        var json = Json.createObjectBuilder()
                .add("item", status.item().id())
                .add("area", status.area().value())
                .add("level", status.item().level().name())
                .add("mandatory", status.item().mandatory())
                .add("kind", status.item().kind().name())
                .add("source", status.item().source())
                .add("state", status.state().name());
        status.benefit().ifPresent(benefit -> json.add("benefit", benefit.value()));
        status.due().ifPresent(day -> json.add("due", day.toString()));
        status.doneOn().ifPresent(day -> json.add("doneOn", day.toString()));
        status.doneFor().ifPresent(area -> json.add("doneFor", area.value()));
        status.reference().ifPresent(reference -> json.add("reference", reference));
        return json;
    }

    private static JsonObjectBuilder entry(ChecklistEntry entry) {
        var json = Json.createObjectBuilder()
                .add("item", entry.item())
                .add("doneOn", entry.doneOn().toString())
                .add("reference", entry.reference());
        entry.benefit().ifPresent(benefit -> json.add("benefit", benefit.value()));
        return json;
    }
}
