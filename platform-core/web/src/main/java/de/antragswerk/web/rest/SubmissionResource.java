package de.antragswerk.web.rest;

import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.Submissions;
import de.antragswerk.submission.SubmitOutcome;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.problem.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sending, and what became of it, for citizens and the front ends that act for them. */
@Path("/submissions")
@RolesAllowed(Roles.CITIZEN)
@Tag(name = "Anträge")
public class SubmissionResource {
    private final Submissions submissions;

    @Inject
    public SubmissionResource(Submissions submissions) {
        this.submissions = submissions;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Reicht einen Antrag ein",
            description = "multipart/form-data mit dem Teil `antrag` (JSON: benefit, form, place, answers) und Dateien"
                    + " in Teilen namens `evidence:<nachweis>`. Derselbe Idempotency-Key ergibt denselben Antrag.")
    @RequestBody(
            content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "Angenommen; Location nennt die Adresse, der Inhalt ist die Quittung")
    @APIResponse(responseCode = "200", description = "War mit diesem Idempotency-Key schon angenommen")
    @APIResponse(responseCode = "422", description = "Unvollständig; errors nennt die Stellen als JSON Pointer")
    @APIResponse(responseCode = "503", description = "Die Leistung ist gerade nicht da; Retry-After sagt, wann wieder")
    public Response send(@Context HttpServletRequest request, @HeaderParam("Idempotency-Key") String key)
            throws IOException, ServletException {
        return switch (submissions.submit(SentAntrag.read(request, key))) {
            case SubmitOutcome.Accepted accepted ->
                Response.status(accepted.already() ? 200 : 201)
                        .location(URI.create("/api/v1/submissions/" + accepted.id()))
                        .entity(ApiJson.summary(accepted.submission()).build().toString())
                        .build();
            case SubmitOutcome.Incomplete incomplete ->
                Response.status(422)
                        .type(ProblemJson.MEDIA_TYPE)
                        .entity(ProblemJson.of(422, "incomplete", incomplete.findings())
                                .toString())
                        .build();
        };
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Die eigenen Anträge")
    public String mine() {
        return ApiJson.array(submissions.mine(), ApiJson::summary).toString();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ein eigener Antrag mit Verlauf, Dateien und Zugriffen der Stelle")
    public String one(@PathParam("id") String id) {
        return ApiJson.submission(submissions.require(id(id))).build().toString();
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "Der Antrag als barrierefreies PDF")
    public Response pdf(@PathParam("id") String id) {
        return Download.pdf(submissions.pdf(id(id)), "Antrag-" + id + ".pdf");
    }

    private static SubmissionId id(String text) {
        return SubmissionId.parse(text).orElseThrow(() -> Refusal.notFound("submission-unknown"));
    }
}
