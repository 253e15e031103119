package de.antragswerk.web.submission;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Draft;
import de.antragswerk.draft.Drafts;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.postbox.Postbox;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionView;
import de.antragswerk.submission.Submissions;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.FileLine;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Wording;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.place.ShownParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** "Meine Anträge" and everything below it. Needs no plugin: what was sent is legible by itself. */
@Path("/antraege")
@RolesAllowed(Roles.CITIZEN)
public class SubmissionPages {
    private final Submissions submissions;
    private final Drafts drafts;
    private final Postbox postbox;
    private final FollowUps followUps;
    private final BenefitNames names;
    private final Benefits benefits;
    private final ShownParameters shownParameters;
    private final Wording wording;
    private final Models models;

    @Inject
    public SubmissionPages(
            Submissions submissions,
            Drafts drafts,
            Postbox postbox,
            FollowUps followUps,
            BenefitNames names,
            Benefits benefits,
            ShownParameters shownParameters,
            Wording wording,
            Models models) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.postbox = postbox;
        this.followUps = followUps;
        this.names = names;
        this.benefits = benefits;
        this.shownParameters = shownParameters;
        this.wording = wording;
        this.models = models;
    }

    /** A draft in the list. */
    public record DraftLine(
            String id,
            String benefitName,
            String formTitle,
            String authorityName,
            Instant editedAt,
            Instant expiresAt) {}

    @GET
    @Controller
    public String mine(@QueryParam("meldung") String notice) {
        List<SubmissionLine> sent = submissions.mine().stream()
                .map(summary -> SubmissionLine.of(summary, names))
                .toList();
        models.put("drafts", drafts.mine().stream().map(this::line).toList())
                .put("submissions", sent)
                .put("unread", postbox.unread())
                .put("notice", Notices.known(notice, "geloescht", "gespeichert"));
        return "antraege.html";
    }

    private DraftLine line(Draft draft) {
        return new DraftLine(
                draft.id().toString(),
                names.of(draft.benefit()),
                followUps.formTitle(draft.benefit(), draft.form().id()),
                names.of(draft.authority()),
                draft.editedAt(),
                draft.expiresAt());
    }

    @GET
    @Controller
    @Path("{id}")
    public String one(@PathParam("id") String id) {
        show(submissions.require(id(id)));
        return "antrag.html";
    }

    @GET
    @Controller
    @Path("{id}/quittung")
    public String receipt(@PathParam("id") String id) {
        var view = submissions.require(id(id));
        show(view);
        var daySecured = view.summary().purpose() == FormPurpose.APPLICATION_DAY;
        models.put("daySecured", daySecured)
                .put("shown", daySecured ? List.of() : shown(view))
                .put("followUp", daySecured ? followUps.mainForm(view.summary(), view.document()) : "");
        return "quittung.html";
    }

    /** What the authority says beside it; nothing while the plugin is away. */
    private List<ShownParameters.Shown> shown(SubmissionView view) {
        var document = view.document();
        return benefits.find(view.summary().benefit())
                .map(benefit -> shownParameters.at(
                        benefit,
                        new Ars(document.place()),
                        document.applicationDay(),
                        Parameter.Spot.RECEIPT,
                        wording.language()))
                .orElse(List.of());
    }

    @GET
    @Path("{id}/pdf")
    public Response pdf(@PathParam("id") String id) {
        var submission = id(id);
        var reference = submissions.require(submission).summary().reference();
        return Download.pdf(submissions.pdf(submission), "Antrag-" + reference + ".pdf");
    }

    @GET
    @Path("{id}/dateien/{file}")
    public Response file(@PathParam("id") String id, @PathParam("file") String file) {
        return Download.of(submissions.file(id(id), PathIds.file(file)));
    }

    private void show(SubmissionView view) {
        models.put("line", SubmissionLine.of(view.summary(), names))
                .put("document", view.document())
                .put("further", followUps.further(view.summary(), view.document()))
                .put("history", view.history())
                .put("files", FileLine.of(view.files(), view.document().evidenceLabels()))
                .put("readers", view.readers().stream().map(this::reader).toList());
    }

    /** Who has read the case. */
    public record Reader(Instant at, String action, String authorityName) {}

    private Reader reader(de.antragswerk.audit.CaseReader reader) {
        return new Reader(reader.at(), reader.action(), names.of(reader.authority()));
    }

    private static SubmissionId id(String text) {
        return SubmissionId.parse(text).orElseThrow(() -> Refusal.notFound("submission-unknown"));
    }
}
