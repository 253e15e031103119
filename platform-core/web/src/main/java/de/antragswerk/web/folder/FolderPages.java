package de.antragswerk.web.folder;

import de.antragswerk.folder.FactUse;
import de.antragswerk.folder.Folder;
import de.antragswerk.folder.FolderFact;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** "Meine Mappe": what the citizen keeps for later, and how to get rid of it. */
@Path("/mappe")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class FolderPages {
    private static final String HERE = "/mappe";
    private static final String SUBMISSION = "antrag";
    private final Folder folder;
    private final Gathering gathering;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public FolderPages(Folder folder, Gathering gathering, BenefitNames names, Models models) {
        this.folder = folder;
        this.gathering = gathering;
        this.names = names;
        this.models = models;
    }

    /** A fact in the list. */
    public record FactLine(
            String key, String value, String benefitName, String authorityName, LocalDate day, boolean toBeChecked) {}

    /** A use in the list. */
    public record UseLine(String key, Instant at, String benefitName) {}

    @GET
    public String show(@QueryParam("meldung") String notice, @QueryParam(SUBMISSION) String submission) {
        models.put("open", folder.isOpen())
                .put("facts", folder.facts().stream().map(this::line).toList())
                .put("uses", folder.uses().stream().map(this::line).toList())
                .put("submission", id(submission).map(Object::toString).orElse(""))
                .put(
                        "notice",
                        Notices.known(notice, "offen", "aufgehoben", "keine", "entfernt", "geleert", "geschlossen"));
        return "mappe.html";
    }

    private FactLine line(FolderFact fact) {
        return new FactLine(
                fact.fact().key(),
                fact.answer().legible(),
                names.of(fact.source().benefit()),
                fact.source().authority(),
                fact.learnedOn(),
                fact.isToBeChecked());
    }

    private UseLine line(FactUse use) {
        return new UseLine(use.fact().key(), use.at(), names.of(use.benefit()));
    }

    /** Whoever comes from a sent application keeps its facts with the same press of the button. */
    @POST
    @Path("einwilligung")
    public Response consent(@Context HttpServletRequest request) {
        folder.open();
        return id(request.getParameter(SUBMISSION)).map(this::kept).orElseGet(() -> told("offen"));
    }

    @POST
    @Path("angaben")
    public Response keep(@Context HttpServletRequest request) {
        var submission = id(request.getParameter(SUBMISSION)).orElseThrow(() -> Refusal.notFound("submission-unknown"));
        return folder.isOpen() ? kept(submission) : redirect(HERE + "?" + SUBMISSION + "=" + submission);
    }

    private Response kept(SubmissionId submission) {
        return told(gathering.keep(submission) == 0 ? "keine" : "aufgehoben");
    }

    @POST
    @Path("angaben/entfernen")
    public Response remove(@Context HttpServletRequest request) {
        Fact.of(String.valueOf(request.getParameter("angabe"))).ifPresent(folder::remove);
        return told("entfernt");
    }

    @GET
    @Path("leeren")
    public String askToEmpty() {
        models.put("facts", folder.facts().size());
        return "mappe-leeren.html";
    }

    @POST
    @Path("leeren")
    public Response empty() {
        folder.empty();
        return told("geleert");
    }

    /** The consent is withdrawn; nothing is left. */
    @POST
    @Path("widerruf")
    public Response withdraw() {
        folder.close();
        return told("geschlossen");
    }

    private static Optional<SubmissionId> id(String text) {
        return text == null ? Optional.empty() : SubmissionId.parse(text);
    }

    private static Response told(String notice) {
        return redirect(HERE + "?meldung=" + notice);
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
