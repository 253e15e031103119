package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.edition.DamagedFile;
import de.antragswerk.region.edition.EditionPreview;
import de.antragswerk.region.edition.Editions;
import de.antragswerk.region.edition.PreviewOutcome;
import de.antragswerk.region.edition.Succession;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.guard.Multipart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Editions of the register, for operators: shown first, then confirmed. */
@Path("/regions/editions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Betrieb")
public class EditionResource {
    private final Editions editions;

    @Inject
    public EditionResource(Editions editions) {
        this.editions = editions;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Die übernommenen Ausgaben des Gemeindeverzeichnisses, und die, die auf Bestätigung wartet")
    public String all() {
        var json = Json.createObjectBuilder()
                .add(
                        "editions",
                        ApiJson.array(
                                editions.history(),
                                edition -> Json.createObjectBuilder()
                                        .add("edition", edition.edition().toString())
                                        .add("loadedAt", edition.loadedAt().toString())
                                        .add("uploaded", edition.uploaded())))
                .add(
                        "withoutSuccessor",
                        ApiJson.array(
                                editions.orphans(),
                                orphan -> Json.createObjectBuilder()
                                        .add("ars", orphan.ars().value())
                                        .add("name", orphan.name())
                                        .add("dissolved", orphan.dissolved().toString())));
        editions.waiting().ifPresent(waiting -> json.add("waiting", preview(waiting)));
        return json.build().toString();
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Prüft eine GV100AD-Datei und zeigt, was sie ändern würde",
            description = "Die Datei als Inhalt der Anfrage oder als Teil `datei` von multipart/form-data. Es wird noch"
                    + " nichts übernommen.")
    @APIResponse(responseCode = "200", description = "state: waiting (wartet auf Bestätigung) oder unchanged")
    @APIResponse(responseCode = "409", description = "Die gespeicherte Ausgabe ist neuer")
    @APIResponse(responseCode = "422", description = "Die Datei ist beschädigt; errors nennt Zeile und Fehler")
    public String bring(@Context HttpServletRequest request) throws IOException {
        return switch (editions.preview(file(request))) {
            case PreviewOutcome.Staged staged ->
                preview(staged.preview()).add("state", "waiting").build().toString();
            case PreviewOutcome.Unchanged unchanged ->
                Json.createObjectBuilder()
                        .add("state", "unchanged")
                        .add("edition", unchanged.edition().toString())
                        .build()
                        .toString();
            case PreviewOutcome.Outdated outdated -> throw Refusal.conflict("edition-outdated");
            case PreviewOutcome.Damaged damaged ->
                throw Refusal.invalid("register-damaged", List.of(finding(damaged.file())));
        };
    }

    private static Finding finding(DamagedFile file) {
        return new Finding(
                "/lines/" + file.line(),
                file.damage().name(),
                Map.of("line", Integer.toString(file.line()), "detail", file.detail()));
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        if (Multipart.is(request)) {
            if (Multipart.of(request) instanceof Multipart.Parts parts) {
                return parts.find("datei")
                        .orElseThrow(() -> Refusal.invalid("register-missing"))
                        .content();
            }
            throw Refusal.invalid("register-missing");
        }
        try (var body = request.getInputStream()) {
            var bytes = body.readNBytes((int) Multipart.LARGEST_FILE + 1);
            if (bytes.length > Multipart.LARGEST_FILE) {
                throw Refusal.tooLarge("file-too-large");
            }
            return bytes;
        }
    }

    @POST
    @Path("{checksum}/confirmation")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Übernimmt die wartende Ausgabe; die Prüfsumme nennt, welche gemeint ist")
    public String confirm(@PathParam("checksum") String checksum) {
        return preview(editions.confirm(checksum))
                .add("state", "stored")
                .build()
                .toString();
    }

    @DELETE
    @Path("waiting")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Verwirft die wartende Ausgabe")
    public Response discard() {
        editions.discard();
        return Response.noContent().build();
    }

    @PUT
    @Path("successors/{old}/{now}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Nennt den Nachfolger einer aufgelösten Einheit")
    public Response nameSuccessor(@PathParam("old") String old, @PathParam("now") String now) {
        editions.nameSuccessor(
                Ars.parse(old).orElseThrow(() -> Refusal.invalid("successor-of-nothing")),
                Ars.parse(now).orElseThrow(() -> Refusal.invalid("successor-unfit")));
        return Response.noContent().build();
    }

    private static JsonObjectBuilder preview(EditionPreview preview) {
        var json = Json.createObjectBuilder()
                .add("edition", preview.edition().toString())
                .add("checksum", preview.checksum())
                .add("gemeinden", preview.gemeinden())
                .add("inhabitants", preview.inhabitants())
                .add("added", ApiJson.array(preview.diff().added(), EditionResource::unit))
                .add("rekeyed", ApiJson.array(preview.diff().rekeyed(), EditionResource::succession))
                .add("merged", ApiJson.array(preview.diff().merged(), EditionResource::succession))
                .add("dissolved", ApiJson.array(preview.diff().dissolved(), EditionResource::unit))
                .add("renamed", ApiJson.array(preview.diff().renamed(), EditionResource::succession));
        preview.stored().ifPresent(stored -> json.add("stored", stored.toString()));
        return json;
    }

    private static JsonObjectBuilder unit(RegionUnit unit) {
        return Json.createObjectBuilder().add("ars", unit.ars().value()).add("name", unit.name());
    }

    private static JsonObjectBuilder succession(Succession succession) {
        return Json.createObjectBuilder().add("old", unit(succession.old())).add("now", unit(succession.now()));
    }
}
