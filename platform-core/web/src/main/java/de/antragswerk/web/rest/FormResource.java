package de.antragswerk.web.rest;

import de.antragswerk.exchange.form.ImportedForm;
import de.antragswerk.exchange.form.XdfImport;
import de.antragswerk.exchange.xdf.CodelistSource;
import de.antragswerk.exchange.xdf.XdfException;
import de.antragswerk.exchange.xdf.XdfReader;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.formfile.FormFile;
import de.antragswerk.web.formfile.FormFiles;
import de.antragswerk.web.guard.Multipart;
import de.antragswerk.web.place.KnownBenefits;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published form versions for those who send, read or model forms elsewhere. */
@Path("/")
@Tag(name = "Formulare")
public class FormResource {
    private static final String FORM = "benefits/{benefit}/forms/{form}/{version}";
    /** May be kept, since it is public; whether it still holds is asked each time. */
    private static final String ASK_AGAIN = "public, no-cache";

    private final KnownBenefits benefits;
    private final FormFiles files;

    @Inject
    public FormResource(KnownBenefits benefits, FormFiles files) {
        this.benefits = benefits;
        this.files = files;
    }

    @GET
    @Path(FORM)
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Eine Formularversion: Seiten, Fragen, Bedingungen, Nachweise")
    public Response definition(
            @PathParam("benefit") String benefit,
            @PathParam("form") String form,
            @PathParam("version") String version,
            @Context Request request) {
        return file(FormFile.DEFINITION, benefit, form, version, request);
    }

    @GET
    @Path(FORM + "/{format}")
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Eine Formularversion für andere Programme",
            description = "schema: die Antworten als JSON Schema 2020-12; xdatenfelder-2: XDatenfelder 2.0, mit den"
                    + " Codelisten als ZIP; xdatenfelder-3: XDatenfelder 3.0")
    public Response file(
            @PathParam("benefit") String benefit,
            @PathParam("form") String form,
            @PathParam("version") String version,
            @Parameter(
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"schema", "xdatenfelder-2", "xdatenfelder-3"}))
                    @PathParam("format")
                    String format,
            @Context Request request) {
        var kind = FormFile.at(format).orElseThrow(() -> Refusal.notFound("file-unknown"));
        return file(kind, benefit, form, version, request);
    }

    @POST
    @Path("forms/imports")
    @RolesAllowed(Roles.OPERATOR)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Macht aus einem Stammdatenschema oder einer Datenfeldgruppe den Entwurf eines Formulars",
            description =
                    "XDatenfelder 2.0 oder 3.0 als Inhalt der Anfrage. Gespeichert wird nichts: form und texts gehören in"
                            + " die Dateien eines Plugins, openPoints nennt, was ein Mensch noch entscheidet.")
    @APIResponse(responseCode = "422", description = "Die Datei ist kein lesbares XDatenfelder 2.0 oder 3.0")
    public String bring(@Context HttpServletRequest request) throws IOException {
        try {
            var schema = XdfReader.read(new ByteArrayInputStream(body(request)), CodelistSource.NONE);
            var imported = XdfImport.of(schema);
            // a form that could not be made must be told now, and not when the plugin starts
            imported.definition();
            return json(imported);
        } catch (XdfException | IllegalArgumentException damaged) {
            throw Refusal.invalid(
                    "xdatenfelder-damaged",
                    List.of(new Finding("", "damaged", Map.of("detail", String.valueOf(damaged.getMessage())))));
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (var body = request.getInputStream()) {
            var bytes = body.readNBytes((int) Multipart.LARGEST_FILE + 1);
            if (bytes.length > Multipart.LARGEST_FILE) {
                throw Refusal.tooLarge("file-too-large");
            }
            return bytes;
        }
    }

    private static String json(ImportedForm imported) {
        var texts = Json.createObjectBuilder();
        imported.texts().forEach(texts::add);
        return Json.createObjectBuilder()
                .add("form", imported.json())
                .add("texts", texts)
                .add(
                        "openPoints",
                        ApiJson.array(
                                imported.openPoints(),
                                point -> Json.createObjectBuilder()
                                        .add("path", point.path())
                                        .add("text", point.text())))
                .build()
                .toString();
    }

    private Response file(FormFile kind, String benefitId, String formId, String version, Request request) {
        var benefit = benefits.require(PathIds.benefit(benefitId));
        var form = new FormRef(PathIds.form(formId), version(version));
        if (!benefit.serves(form)) {
            throw Refusal.notFound("form-unknown");
        }
        var file = files.of(kind, benefit, form);
        var tag = new EntityTag(file.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(file.content()).type(kind.mediaType()) : unchanged;
        return answer.tag(tag)
                .header("Cache-Control", ASK_AGAIN)
                .header("Content-Disposition", "inline; filename=\"" + kind.filename(form) + "\"")
                .build();
    }

    private static FormVersion version(String text) {
        try {
            return FormVersion.parse(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("form-unknown");
        }
    }
}
