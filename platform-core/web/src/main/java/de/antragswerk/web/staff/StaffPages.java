package de.antragswerk.web.staff;

import de.antragswerk.casework.BasketCount;
import de.antragswerk.casework.CaseView;
import de.antragswerk.casework.Cases;
import de.antragswerk.casework.Inbox;
import de.antragswerk.casework.InboxEntry;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionStatus;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.FileLine;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.submission.SubmissionLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Inbox and cases of the caseworker's authority. Each look into a case is audited by the core. */
@Path("/verwaltung")
@RolesAllowed(Roles.CASEWORKER)
public class StaffPages {
    private final Inbox inbox;
    private final Cases cases;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public StaffPages(Inbox inbox, Cases cases, BenefitNames names, Models models) {
        this.inbox = inbox;
        this.cases = cases;
        this.names = names;
        this.models = models;
    }

    /** A case in the inbox; {@code takenBy} and {@code basket} may be empty. */
    public record CaseLine(
            SubmissionLine submission, String applicantName, Instant arrivedAt, String takenBy, String basket) {}

    @GET
    @Controller
    @Path("eingang")
    public String inbox(@QueryParam("korb") String basket) {
        var list = inbox.list(Optional.ofNullable(basket));
        models.put("cases", list.entries().stream().map(this::line).toList())
                .put("basket", list.basket().orElse(""))
                .put("baskets", list.baskets())
                .put(
                        "total",
                        list.baskets().stream().mapToLong(BasketCount::cases).sum());
        return "eingang.html";
    }

    @GET
    @Controller
    @Path("faelle/{id}")
    public String open(@PathParam("id") String id) {
        show(cases.open(id(id)), "", "");
        return "fall.html";
    }

    @POST
    @Path("faelle/{id}/uebernehmen")
    public Response takeOver(@PathParam("id") String id) {
        cases.takeOver(id(id));
        return backTo(id);
    }

    @POST
    @Path("faelle/{id}/bearbeiten")
    public Response begin(@PathParam("id") String id) {
        cases.begin(id(id));
        return backTo(id);
    }

    /** After a reload of what {@link #decide} answered. */
    @GET
    @Path("faelle/{id}/bescheiden")
    public Response backToCase(@PathParam("id") String id) {
        return backTo(id);
    }

    @POST
    @Controller
    @Path("faelle/{id}/bescheiden")
    public Response decide(@Context HttpServletRequest request, @PathParam("id") String id) {
        var message = request.getParameter("nachricht");
        try {
            cases.decide(id(id), message);
            return backTo(id);
        } catch (Refusal refusal) {
            var key = "case.error." + refusal.code();
            if (!Texts.german().has(key)) {
                throw refusal;
            }
            show(
                    cases.open(id(id)),
                    message == null ? "" : message,
                    Texts.german().text(key));
            return Response.status(422).entity("fall.html").build();
        }
    }

    @POST
    @Path("faelle/{id}/postkorb")
    public Response move(@Context HttpServletRequest request, @PathParam("id") String id) {
        cases.move(id(id), String.valueOf(request.getParameter("korb")));
        return backTo(id);
    }

    @GET
    @Path("faelle/{id}/pdf")
    public Response pdf(@PathParam("id") String id) {
        return Download.pdf(cases.pdf(id(id)), "Antrag-" + id + ".pdf");
    }

    @GET
    @Path("faelle/{id}/json")
    public Response json(@PathParam("id") String id) {
        return Download.of(
                cases.json(id(id)).getBytes(StandardCharsets.UTF_8), "application/json", "Antrag-" + id + ".json");
    }

    @GET
    @Path("faelle/{id}/dateien/{file}")
    public Response file(@PathParam("id") String id, @PathParam("file") String file) {
        return Download.of(cases.file(id(id), PathIds.file(file)));
    }

    private CaseLine line(InboxEntry entry) {
        return new CaseLine(
                SubmissionLine.of(entry.summary(), names),
                entry.applicantName(),
                entry.arrivedAt(),
                entry.takenBy().orElse(""),
                entry.basket());
    }

    private void show(CaseView view, String message, String error) {
        models.put("case", line(view.entry()))
                .put("document", view.document())
                .put("baskets", view.baskets())
                .put("history", view.history())
                .put("files", FileLine.of(view.files(), view.document().evidenceLabels()))
                .put("mayTakeOver", view.next().contains(SubmissionStatus.TAKEN_OVER))
                .put("mayBegin", view.next().contains(SubmissionStatus.IN_PROGRESS))
                .put("mayDecide", view.next().contains(SubmissionStatus.DECIDED))
                .put("message", message)
                .put("error", error);
    }

    private static Response backTo(String id) {
        return Response.seeOther(URI.create("/verwaltung/faelle/" + id(id))).build();
    }

    private static SubmissionId id(String text) {
        return SubmissionId.parse(text).orElseThrow(() -> Refusal.notFound("case-unknown"));
    }
}
