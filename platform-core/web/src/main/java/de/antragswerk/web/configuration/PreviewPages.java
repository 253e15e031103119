package de.antragswerk.web.configuration;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.configuration.Areas;
import de.antragswerk.onboarding.PublicLaender;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Language;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What citizens will see of a benefit, before it is live: the same pages, and nothing of it is stored or sent. */
@Path("/verwaltung/bereiche/{ars}/leistungen/{benefit}/vorschau")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class PreviewPages {
    private final Previews previews;
    private final Areas areas;
    private final Benefits benefits;
    private final ShownParameters shown;
    private final PublicLaender laender;
    private final Models models;

    @Inject
    public PreviewPages(
            Previews previews,
            Areas areas,
            Benefits benefits,
            ShownParameters shown,
            PublicLaender laender,
            Models models) {
        this.previews = previews;
        this.areas = areas;
        this.benefits = benefits;
        this.shown = shown;
        this.laender = laender;
        this.models = models;
    }

    @GET
    public String authority(@PathParam("ars") String ars, @PathParam("benefit") String benefitId) {
        var setting = previews.setting(ars, benefitId);
        var benefit = benefits.require(setting.benefit());
        var place = previews.place(setting);
        var authority =
                areas.exampleAuthority(setting).orElseThrow(() -> Refusal.conflict("preview-without-authority"));
        var notice = setting.effective().map(BenefitSetting::notice).orElse(ProcessingTimeNotice.NONE);
        previews.frame(setting);
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
        var setting = previews.setting(ars, benefitId);
        var preview = previews.of(request, setting, form);
        var place = previews.place(setting);
        previews.frame(setting);
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
        var preview = previews.of(request, previews.setting(ars, benefitId), form);
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
        var setting = previews.setting(ars, benefitId);
        var preview = previews.of(request, setting, form);
        previews.frame(setting);
        models.put("again", preview.address())
                .put("formTitle", preview.texts().title())
                .put(
                        "shown",
                        shown.at(
                                preview.benefit(),
                                previews.place(setting).ars(),
                                German.today(),
                                Parameter.Spot.RECEIPT,
                                Language.GERMAN));
        return "vorschau-ende.html";
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
