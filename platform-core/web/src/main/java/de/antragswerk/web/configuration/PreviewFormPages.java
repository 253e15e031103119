package de.antragswerk.web.configuration;

import de.antragswerk.web.access.Roles;
import de.antragswerk.web.draft.PageAction;
import de.antragswerk.web.draft.Posted;
import de.antragswerk.web.form.Aids;
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

/** The pages of a form in a preview; the answers stay in the session of the member of staff. */
@Path("/verwaltung/bereiche/{ars}/leistungen/{benefit}/vorschau")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class PreviewFormPages {
    private static final String CHECK = "pruefen";
    private final Previews previews;
    private final Models models;

    @Inject
    public PreviewFormPages(Previews previews, Models models) {
        this.previews = previews;
        this.models = models;
    }

    @GET
    @Path("{form}/{page}")
    public Response ask(
            @Context HttpServletRequest request,
            @PathParam("ars") String ars,
            @PathParam("benefit") String benefitId,
            @PathParam("form") String form,
            @PathParam("page") String pageId,
            @QueryParam(CHECK) String check) {
        var setting = previews.setting(ars, benefitId);
        var preview = previews.of(request, setting, form);
        var page = preview.page(pageId);
        if (page.isEmpty()) {
            return redirect(preview.address());
        }
        var filling = preview.filling();
        previews.frame(setting);
        models.put("formTitle", preview.texts().title())
                .put(
                        "page",
                        FormPages.of(
                                filling,
                                page.get(),
                                preview.texts(),
                                preview.engine().definition(),
                                Aids.NONE,
                                check != null))
                .put("pageAddress", preview.addressOf(page.get()))
                .put("number", preview.pages().indexOf(page.get()) + 1)
                .put("pages", preview.pages().size())
                .put("short", preview.isShort())
                .put("back", preview.before(page.get()))
                .put("notice", "")
                .put("newer", List.of())
                .put("unasked", List.of())
                .put("resting", List.of())
                .put("fromReview", false);
        return Response.ok("seite.html").build();
    }

    @POST
    @Path("{form}/{page}")
    public Response answer(
            @Context HttpServletRequest request,
            @PathParam("ars") String ars,
            @PathParam("benefit") String benefitId,
            @PathParam("form") String form,
            @PathParam("page") String pageId) {
        var preview = previews.of(request, previews.setting(ars, benefitId), form);
        var page = preview.page(pageId);
        if (page.isEmpty()) {
            return redirect(preview.address());
        }
        var posted = Posted.of(request);
        var engine = preview.engine();
        preview.keep(posted.action().applyTo(engine.merge(page.get(), preview.answers(), posted.answers()), engine));
        var here = preview.addressOf(page.get());
        return switch (posted.action()) {
            case PageAction.Add add -> redirect(here + "#" + FormPages.htmlId(add.pointer()) + "-ende");
            case PageAction.Remove remove -> redirect(here);
            case PageAction.Later later -> redirect(here);
            case PageAction.TakeOver over -> redirect(here);
            case PageAction.Next next ->
                preview.filling().check(page.get()).isEmpty()
                        ? redirect(preview.after(page.get()))
                        : redirect(here + "?" + CHECK + "=ja#fehler");
        };
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
