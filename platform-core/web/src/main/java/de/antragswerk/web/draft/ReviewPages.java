package de.antragswerk.web.draft;

import de.antragswerk.draft.EvidenceFiles;
import de.antragswerk.draft.Responsible;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.submission.Submissions;
import de.antragswerk.submission.SubmitOutcome;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.FileLine;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything once more before it is sent, with the warning against haste that § 9a OZG demands; then sending. */
@Path("/entwuerfe/{id}")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class ReviewPages {
    private final OpenDrafts open;
    private final EvidenceFiles files;
    private final Submissions submissions;
    private final BenefitNames names;
    private final Responsible responsible;
    private final BeforeSending beforeSending;
    private final Models models;

    @Inject
    public ReviewPages(
            OpenDrafts open,
            EvidenceFiles files,
            Submissions submissions,
            BenefitNames names,
            Responsible responsible,
            BeforeSending beforeSending,
            Models models) {
        this.open = open;
        this.files = files;
        this.submissions = submissions;
        this.names = names;
        this.responsible = responsible;
        this.beforeSending = beforeSending;
        this.models = models;
    }

    @GET
    @Path("pruefen")
    public String review(@Context HttpServletRequest request, @PathParam("id") String id) {
        var draft = open.open(id);
        Told.put(models, draft, request);
        show(draft, draft.filling().check(), false);
        return "pruefen.html";
    }

    /** After a reload of what {@link #send} answered. */
    @GET
    @Path("absenden")
    public Response backToReview(@PathParam("id") String id) {
        return Response.seeOther(URI.create("/entwuerfe/" + OpenDrafts.id(id) + "/pruefen"))
                .build();
    }

    @POST
    @Path("absenden")
    public Response send(@Context HttpServletRequest request, @PathParam("id") String id) {
        if (!"ja".equals(request.getParameter("geprueft"))) {
            var draft = open.open(id);
            show(draft, draft.filling().check(), true);
            return Response.status(422).entity("pruefen.html").build();
        }
        return switch (submissions.submit(OpenDrafts.id(id))) {
            case SubmitOutcome.Accepted accepted ->
                Response.seeOther(URI.create("/antraege/" + accepted.id() + "/quittung"))
                        .build();
            case SubmitOutcome.Incomplete incomplete -> {
                show(open.open(id), incomplete.findings(), false);
                yield Response.status(422).entity("pruefen.html").build();
            }
        };
    }

    private static Map<String, String> labels(OpenDraft draft) {
        return draft.filling().evidence().stream()
                .map(EvidenceItem::id)
                .collect(Collectors.toMap(item -> item, draft.texts()::evidence));
    }

    private void show(OpenDraft draft, List<Finding> findings, boolean notConfirmed) {
        var review = new Review(draft);
        var uploaded = files.of(draft.draft().id());
        var missing = draft.filling().evidence().stream()
                .filter(item -> item.necessity() != EvidenceItem.Necessity.IF_APPLICABLE)
                .filter(item -> uploaded.stream().noneMatch(file -> file.serves(item.id())))
                .map(item -> draft.texts().evidence(item.id()))
                .toList();
        models.put("draft", draft.draft())
                .put("benefitName", draft.benefitName())
                .put("formTitle", draft.texts().title())
                .put("authorityName", names.of(draft.draft().authority()))
                .put("placeName", responsible.gemeinde(draft.draft().place()).displayName())
                .put("sections", review.sections())
                .put("corrections", review.corrections(findings))
                .put("hints", review.hints())
                .put("rests", new Resting(draft).all(draft.texts().words().text("review.resting.former")))
                .put("asksForEvidence", draft.asksForEvidence())
                .put("files", FileLine.of(uploaded, labels(draft)))
                .put("missing", missing)
                .put("notConfirmed", notConfirmed)
                .put("indication", findings.isEmpty() ? beforeSending.indication(draft) : List.of())
                .put("shown", beforeSending.shown(draft))
                .put("short", draft.purpose() == FormPurpose.APPLICATION_DAY)
                .put("back", draft.address());
    }
}
