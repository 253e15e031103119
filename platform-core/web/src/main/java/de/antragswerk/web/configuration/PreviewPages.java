package de.antragswerk.web.configuration;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.Settings;
import de.antragswerk.onboarding.PublicLaender;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.draft.PageAction;
import de.antragswerk.web.draft.Posted;
import de.antragswerk.web.form.Aids;
import de.antragswerk.web.form.FormPages;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.place.Responsibility;
import de.antragswerk.web.place.ShownParameters;
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

/** What citizens will see of a benefit, before it is live: the same pages, and nothing of it is stored or sent. */
@Path("/verwaltung/bereiche/{ars}/leistungen/{benefit}/vorschau")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class PreviewPages {
    private static final String CHECK = "pruefen";
    private final Areas areas;
    private final Settings settings;
    private final Benefits benefits;
    private final ShownParameters shown;
    private final PublicLaender laender;
    private final Models models;

    @Inject
    public PreviewPages(
            Areas areas,
            Settings settings,
            Benefits benefits,
            ShownParameters shown,
            PublicLaender laender,
            Models models) {
        this.areas = areas;
        this.settings = settings;
        this.benefits = benefits;
        this.shown = shown;
        this.laender = laender;
        this.models = models;
    }

    @GET
    public String authority(@PathParam("ars") String ars, @PathParam("benefit") String benefitId) {
        var setting = setting(ars, benefitId);
        var benefit = benefits.require(setting.benefit());
        var place = place(setting);
        var authority =
                areas.exampleAuthority(setting).orElseThrow(() -> Refusal.conflict("preview-without-authority"));
        var notice = setting.effective().map(BenefitSetting::notice).orElse(ProcessingTimeNotice.NONE);
        frame(setting);
        models.put("place", place)
                .put("benefit", setting.benefit())
                .put("benefitName", benefit.nameOn(German.today()))
                .put("feature", benefit.feature().name())
                .put("legalBasis", benefit.descriptor().legalBasis())
                .put("publicLand", laender.find(LandKey.of(place.ars())))
                .put(
                        "responsibility",
                        new Responsibility.Here(
                                authority, notice, benefit.descriptor().forms()))
                .put(
                        "shown",
                        shown.at(benefit, place.ars(), German.today(), Parameter.Spot.AUTHORITY, Language.GERMAN));
        return "leistung.html";
    }

    @GET
    @Path("{form}")
    public String begin(
            @Context HttpServletRequest request,
            @PathParam("ars") String ars,
            @PathParam("benefit") String benefitId,
            @PathParam("form") String form) {
        var setting = setting(ars, benefitId);
        var preview = preview(request, setting, form);
        var place = place(setting);
        frame(setting);
        models.put("place", place)
                .put("benefit", benefitId)
                .put("benefitName", preview.benefit().nameOn(German.today()))
                .put("form", form)
                .put("formTitle", preview.texts().title())
                .put("formIntro", preview.texts().intro())
                .put(
                        "shown",
                        shown.at(
                                preview.benefit(),
                                place.ars(),
                                German.today(),
                                Parameter.Spot.BEGINNING,
                                Language.GERMAN))
                .put("short", preview.isShort());
        return "beginnen.html";
    }

    @POST
    @Path("{form}")
    public Response beginAnew(
            @Context HttpServletRequest request,
            @PathParam("ars") String ars,
            @PathParam("benefit") String benefitId,
            @PathParam("form") String form) {
        var preview = preview(request, setting(ars, benefitId), form);
        preview.forget();
        return redirect(preview.addressOf(preview.pages().getFirst()));
    }

    @GET
    @Path("{form}/ende")
    public String end(
            @Context HttpServletRequest request,
            @PathParam("ars") String ars,
            @PathParam("benefit") String benefitId,
            @PathParam("form") String form) {
        var setting = setting(ars, benefitId);
        var preview = preview(request, setting, form);
        frame(setting);
        models.put("again", preview.address())
                .put("formTitle", preview.texts().title())
                .put(
                        "shown",
                        shown.at(
                                preview.benefit(),
                                place(setting).ars(),
                                German.today(),
                                Parameter.Spot.RECEIPT,
                                Language.GERMAN));
        return "vorschau-ende.html";
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
        var setting = setting(ars, benefitId);
        var preview = preview(request, setting, form);
        var page = preview.page(pageId);
        if (page.isEmpty()) {
            return redirect(preview.address());
        }
        var filling = preview.filling();
        frame(setting);
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
        var preview = preview(request, setting(ars, benefitId), form);
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
            case PageAction.Next next ->
                preview.filling().check(page.get()).isEmpty()
                        ? redirect(preview.after(page.get()))
                        : redirect(here + "?" + CHECK + "=ja#fehler");
        };
    }

    private AreaSetting setting(String ars, String benefit) {
        return settings.of(areas.require(PathIds.area(ars)).ars(), PathIds.benefit(benefit));
    }

    private Preview preview(HttpServletRequest request, AreaSetting setting, String form) {
        return Preview.of(
                benefits.require(setting.benefit()), PathIds.form(form), address(setting), request.getSession());
    }

    private Gemeinde place(AreaSetting setting) {
        return areas.examplePlace(setting).orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    private void frame(AreaSetting setting) {
        models.put("preview", address(setting))
                .put("previewBack", "/verwaltung/bereiche/" + setting.area() + "/leistungen/" + setting.benefit());
    }

    private static String address(AreaSetting setting) {
        return "/verwaltung/bereiche/" + setting.area() + "/leistungen/" + setting.benefit() + "/vorschau";
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
