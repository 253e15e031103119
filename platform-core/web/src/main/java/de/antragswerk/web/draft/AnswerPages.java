package de.antragswerk.web.draft;

import de.antragswerk.draft.Drafts;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.form.FormPages;
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
import java.util.List;
import java.util.stream.Collectors;

/** The pages of the form itself. What is sent is always saved first, right or wrong. */
@Path("/entwuerfe/{id}/seiten/{page}")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class AnswerPages {
    private static final String CHECK = "pruefen";
    private static final String NEW = "neu";
    private final Drafts drafts;
    private final OpenDrafts open;
    private final Models models;

    @Inject
    public AnswerPages(Drafts drafts, OpenDrafts open, Models models) {
        this.drafts = drafts;
        this.open = open;
        this.models = models;
    }

    @GET
    public Response ask(
            @PathParam("id") String id,
            @PathParam("page") String pageId,
            @QueryParam(CHECK) String check,
            @QueryParam(NEW) String newQuestions,
            @QueryParam(Posted.BACK) String back) {
        var draft = open.open(id);
        var page = draft.page(pageId);
        if (page.isEmpty()) {
            // its condition no longer holds, or never did
            return redirect(draft.address());
        }
        show(draft, page.get(), check != null, Posted.REVIEW.equals(back));
        models.put("newQuestions", newQuestions != null);
        return Response.ok("seite.html").build();
    }

    @POST
    public Response answer(
            @Context HttpServletRequest request, @PathParam("id") String id, @PathParam("page") String pageId) {
        var posted = Posted.of(request);
        try {
            return answer(open.open(id), pageId, posted);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.UNAVAILABLE) {
                throw refusal;
            }
            return keepForLater(refusal, request, posted);
        }
    }

    private Response answer(OpenDraft before, String pageId, Posted posted) {
        var page = before.page(pageId);
        if (page.isEmpty()) {
            return redirect(before.address());
        }
        var engine = before.engine();
        var after = before.with(drafts.save(
                before.draft().id(),
                answers -> posted.action().applyTo(engine.merge(page.get(), answers, posted.answers()), engine)));
        var here = before.address() + "/seiten/" + pageId;
        var back = posted.backToReview() ? "zurueck=" + Posted.REVIEW : "";
        return switch (posted.action()) {
            case PageAction.Later later -> redirect("/antraege?meldung=gespeichert");
            case PageAction.Add add -> redirect(query(here, back) + "#" + FormPages.htmlId(add.pointer()) + "-ende");
            case PageAction.Remove remove -> redirect(query(here, back));
            case PageAction.Next next -> {
                var findings = after.filling().check(page.get());
                if (!findings.isEmpty()) {
                    yield areNew(findings, before, page.get())
                            ? redirect(query(here, NEW + "=ja", back))
                            : redirect(query(here, CHECK + "=ja", back) + "#fehler");
                }
                yield redirect(posted.backToReview() ? before.address() + "/pruefen" : after.after(pageId));
            }
        };
    }

    /** Whether all that is missing are questions that only these answers have brought up: nobody has erred yet. */
    private static boolean areNew(List<Finding> findings, OpenDraft before, PageAt page) {
        var asked = before.filling()
                .view(page)
                .fields()
                .map(field -> field.pointer())
                .collect(Collectors.toSet());
        return findings.stream()
                .allMatch(finding -> finding.code().equals("required") && !asked.contains(finding.pointer()));
    }

    /** While the plugin is away nothing can be checked or saved; the answers travel through the page and back. */
    private Response keepForLater(Refusal refusal, HttpServletRequest request, Posted posted) {
        models.put("address", request.getRequestURI())
                .put("answers", posted.answers())
                .put("back", posted.backToReview() ? Posted.REVIEW : "");
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header("Retry-After", refusal.retryAfterSeconds().orElse(30))
                .entity("warten.html")
                .build();
    }

    private void show(OpenDraft draft, PageAt page, boolean check, boolean fromReview) {
        var engine = draft.engine();
        List<PageAt> pages = draft.pages();
        models.put("draft", draft.draft())
                .put("benefitName", draft.benefitName())
                .put("formTitle", draft.texts().title())
                .put(
                        "page",
                        FormPages.of(
                                draft.filling().view(page),
                                draft.texts(),
                                engine.definition().codeLists(),
                                check ? draft.filling().check(page) : List.of()))
                .put("number", pages.indexOf(page) + 1)
                .put("pages", pages.size())
                .put("short", draft.purpose() == FormPurpose.APPLICATION_DAY)
                .put("back", fromReview ? draft.address() + "/pruefen" : draft.before(page.id()))
                .put("fromReview", fromReview);
    }

    private static String query(String address, String... parameters) {
        var query = String.join(
                "&", List.of(parameters).stream().filter(one -> !one.isEmpty()).toList());
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
