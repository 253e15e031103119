package de.antragswerk.web.draft;

import de.antragswerk.draft.edit.Merged;
import de.antragswerk.draft.edit.Sheet;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.form.FormPages;
import de.antragswerk.web.page.Notices;
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
    private static final String NOTICE = "meldung";
    private static final String NEW_QUESTIONS = "neu";
    private static final String LIST_CHANGED = "liste";
    private final OpenDrafts open;
    private final Offers offers;
    private final Models models;

    @Inject
    public AnswerPages(OpenDrafts open, Offers offers, Models models) {
        this.open = open;
        this.offers = offers;
        this.models = models;
    }

    @GET
    public Response ask(
            @Context HttpServletRequest request,
            @PathParam("id") String id,
            @PathParam("page") String pageId,
            @QueryParam(CHECK) String check,
            @QueryParam(NOTICE) String notice,
            @QueryParam(Posted.BACK) String back) {
        var draft = offers.beside(open.open(id));
        var page = draft.page(pageId).map(found -> new PageModel(draft, found));
        if (page.isEmpty()) {
            // its condition no longer holds, or never did
            return redirect(draft.address());
        }
        page.get().putFields(models, page.get().newSheet(), check != null);
        page.get().putFrame(models, Posted.REVIEW.equals(back));
        models.put("notice", Notices.known(notice, NEW_QUESTIONS, LIST_CHANGED));
        Told.put(models, draft, request);
        return Response.ok("seite.html").build();
    }

    @POST
    public Response answer(
            @Context HttpServletRequest request, @PathParam("id") String id, @PathParam("page") String pageId) {
        var posted = Posted.of(request);
        try {
            var draft = offers.beside(open.open(id));
            var page = draft.page(pageId).map(found -> new PageModel(draft, found));
            return page.isEmpty()
                    ? redirect(draft.address())
                    : answer(page.get(), posted, request.getParameter(CHECK) != null);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.UNAVAILABLE) {
                throw refusal;
            }
            return keepForLater(refusal, request, posted);
        }
    }

    private Response answer(PageModel page, Posted sent, boolean check) {
        var posted = Offers.completed(page, sent);
        var edited = offers.save(page, posted);
        var after = page.in(page.draft().with(edited.draft()));
        if (posted.part()) {
            return part(page.draft(), after, edited.merged(), posted.sheet(), check);
        }
        return edited.merged().clashes().isEmpty()
                ? next(page.draft(), after, posted, edited.merged())
                : choose(after, posted, edited.merged());
    }

    /** The fields alone, for the page's own script. */
    private Response part(OpenDraft before, PageModel after, Merged merged, Sheet sheet, boolean check) {
        var clashing = !merged.clashes().isEmpty();
        after.putFields(models, after.sheet(sheet.id(), sheet.turn()), check);
        models.put("clashing", clashing)
                .put("savedAt", after.draft().draft().editedAt())
                .put("newer", Told.of(merged.newer()).questions(after.draft()))
                .put("unasked", Told.of(merged.unasked()).questions(after.draft()))
                .put(
                        "resting",
                        Told.of(new Resting(after.draft()).since(before)).questions(after.draft()));
        return Response.status(clashing ? Response.Status.CONFLICT : Response.Status.OK)
                .entity("seite-teil.html")
                .build();
    }

    /** What was answered in two places: everything else is saved, and the citizen says which of both is right. */
    private Response choose(PageModel after, Posted posted, Merged merged) {
        after.putFrame(models, posted.backToReview());
        models.put("sheet", SheetFields.of(after.newSheet()))
                .put("address", after.address())
                .put("action", posted.action().button())
                .put("pageTitle", after.title())
                .put("choices", new Clashes(after).of(merged.clashes()))
                .put("undecided", !posted.undecided().isEmpty());
        return Response.status(Response.Status.CONFLICT)
                .entity("seite-wahl.html")
                .build();
    }

    private static Response next(OpenDraft before, PageModel page, Posted posted, Merged merged) {
        var here = page.address();
        var back = posted.backToReview() ? "zurueck=" + Posted.REVIEW : "";
        var told = query(
                "",
                Told.of(merged.newer()).query(Told.NEWER),
                Told.of(merged.unasked()).query(Told.UNASKED),
                Told.of(new Resting(page.draft()).since(before)).query(Told.RESTING));
        if (merged.reshapingRefused()) {
            return redirect(query(here, NOTICE + "=" + LIST_CHANGED, back));
        }
        return switch (posted.action()) {
            case PageAction.Later later -> redirect("/antraege?meldung=gespeichert");
            case PageAction.Add add ->
                redirect(query(here, back, told) + "#" + FormPages.htmlId(add.pointer()) + "-ende");
            case PageAction.TakeOver over ->
                redirect(query(here, back, told) + "#" + FormPages.htmlId(over.pointer()) + "-feld");
            case PageAction.Remove remove -> redirect(query(here, back, told));
            case PageAction.Next next -> {
                var after = page.draft();
                var findings = after.filling().check(page.page());
                if (!findings.isEmpty()) {
                    yield areNew(findings, before, page.page())
                            ? redirect(query(here, NOTICE + "=" + NEW_QUESTIONS, back, told))
                            : redirect(query(here, CHECK + "=ja", back, told) + "#fehler");
                }
                var onward = posted.backToReview()
                        ? before.address() + "/pruefen"
                        : after.after(page.page().id());
                yield redirect(query(onward, told));
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

    private static String query(String address, String... parameters) {
        var query = String.join(
                "&", List.of(parameters).stream().filter(one -> !one.isEmpty()).toList());
        return address.isEmpty() || query.isEmpty() ? address + query : address + "?" + query;
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
