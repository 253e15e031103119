package de.antragswerk.web.draft;

import de.antragswerk.draft.Drafts;
import de.antragswerk.draft.EvidenceFiles;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
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

/** A draft as a whole: what is done, what is left, and how to get rid of it. */
@Path("/entwuerfe/{id}")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class DraftPages {
    private final Drafts drafts;
    private final OpenDrafts open;
    private final EvidenceFiles evidence;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public DraftPages(Drafts drafts, OpenDrafts open, EvidenceFiles evidence, BenefitNames names, Models models) {
        this.drafts = drafts;
        this.open = open;
        this.evidence = evidence;
        this.names = names;
        this.models = models;
    }

    @GET
    public String tasks(@PathParam("id") String id) {
        var draft = open.open(id);
        models.put("draft", draft.draft())
                .put("benefitName", draft.benefitName())
                .put("authorityName", names.of(draft.draft().authority()))
                .put("formTitle", draft.texts().title())
                .put("formIntro", draft.texts().intro())
                .put("tasks", TaskList.of(draft))
                .put("carried", draft.draft().carriedFrom().isPresent())
                .put("stillOpen", Told.open(draft).questions(draft))
                .put("asksForEvidence", draft.asksForEvidence())
                .put(
                        "files",
                        draft.asksForEvidence()
                                ? evidence.of(draft.draft().id()).size()
                                : 0);
        return "entwurf.html";
    }

    /** Works without the plugin: whoever wants to delete must always be able to. */
    @GET
    @Path("loeschen")
    public String askToDiscard(@PathParam("id") String id) {
        var draft = drafts.require(OpenDrafts.id(id));
        models.put("draft", draft).put("benefitName", names.of(draft.benefit()));
        return "loeschen.html";
    }

    @POST
    @Path("loeschen")
    public Response discard(@PathParam("id") String id) {
        drafts.discard(OpenDrafts.id(id));
        return Response.seeOther(URI.create("/antraege?meldung=geloescht")).build();
    }
}
