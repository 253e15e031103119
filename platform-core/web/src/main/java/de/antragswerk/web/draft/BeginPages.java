package de.antragswerk.web.draft;

import de.antragswerk.draft.Drafts;
import de.antragswerk.draft.Responsible;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.form.FormTexts;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Wording;
import de.antragswerk.web.place.KnownBenefits;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.place.ShownParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Before a draft is kept, people are told for how long (§ 8a Abs. 3 OZG). */
@Path("/orte/{ars:\\d+}/{benefit}/beginnen/{form}")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class BeginPages {
    private final Drafts drafts;
    private final OpenDrafts open;
    private final KnownBenefits benefits;
    private final Responsible responsible;
    private final ShownParameters shown;
    private final Wording wording;
    private final Models models;

    @Inject
    public BeginPages(
            Drafts drafts,
            OpenDrafts open,
            KnownBenefits benefits,
            Responsible responsible,
            ShownParameters shown,
            Wording wording,
            Models models) {
        this.drafts = drafts;
        this.open = open;
        this.benefits = benefits;
        this.responsible = responsible;
        this.shown = shown;
        this.wording = wording;
        this.models = models;
    }

    @GET
    public String ask(
            @PathParam("ars") String ars, @PathParam("benefit") String benefitId, @PathParam("form") String formId) {
        var id = PathIds.benefit(benefitId);
        var place = responsible.gemeinde(PathIds.place(ars));
        var benefit = benefits.forNew(id, responsible.authorityFor(benefits.require(id), place.ars()));
        var form = PathIds.form(formId);
        var offer = benefit.descriptor().offer(form).orElseThrow(() -> Refusal.notFound("form-unknown"));
        var texts = new FormTexts(form, wording.of(benefit), wording.language());
        models.put("place", place)
                .put("benefit", benefitId)
                .put("benefitName", benefit.nameOn(German.today()))
                .put("form", formId)
                .put("formTitle", texts.title())
                .put("formIntro", texts.intro())
                .put(
                        "shown",
                        shown.at(benefit, place.ars(), German.today(), Parameter.Spot.BEGINNING, wording.language()))
                .put("short", offer.purpose() == FormPurpose.APPLICATION_DAY);
        return "beginnen.html";
    }

    @POST
    public Response begin(
            @PathParam("ars") String ars, @PathParam("benefit") String benefitId, @PathParam("form") String formId) {
        var draft = open.open(drafts.begin(PathIds.benefit(benefitId), PathIds.form(formId), PathIds.place(ars)));
        var next = draft.purpose() == FormPurpose.APPLICATION_DAY
                ? draft.address() + "/seiten/" + draft.pages().getFirst().id()
                : draft.address();
        return Response.seeOther(URI.create(next)).build();
    }
}
