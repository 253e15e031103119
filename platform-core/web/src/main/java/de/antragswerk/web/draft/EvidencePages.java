package de.antragswerk.web.draft;

import de.antragswerk.draft.EvidenceFiles;
import de.antragswerk.draft.Serving;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.draft.EvidenceItems.Wrong;
import de.antragswerk.web.guard.Multipart;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.PathIds;
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
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The documents to an Antrag. None of them is forced: what is missing may follow. */
@Path("/entwuerfe/{id}/nachweise")
@RolesAllowed(Roles.CITIZEN)
public class EvidencePages {
    private final OpenDrafts open;
    private final EvidenceFiles files;
    private final Models models;

    @Inject
    public EvidencePages(OpenDrafts open, EvidenceFiles files, Models models) {
        this.open = open;
        this.files = files;
        this.models = models;
    }

    @GET
    @Controller
    public String list(
            @Context HttpServletRequest request, @PathParam("id") String id, @QueryParam("meldung") String notice) {
        var draft = open.open(id);
        show(draft, notice, Wrong.NOTHING);
        Told.put(models, draft, request);
        return "nachweise.html";
    }

    @POST
    @Controller
    public Response add(@Context HttpServletRequest request, @PathParam("id") String id) throws IOException {
        var draft = open.open(id);
        if (!Multipart.is(request) || !(Multipart.of(request) instanceof Multipart.Parts parts)) {
            throw Refusal.invalid("evidence-unknown");
        }
        var item = parts.find("nachweis")
                .orElseThrow(() -> Refusal.invalid("evidence-unknown"))
                .text();
        var file = parts.find("datei").orElseThrow(() -> Refusal.invalid("evidence-unknown"));
        try {
            files.add(draft.draft().id(), item, file.filename(), file.content());
        } catch (Refusal refusal) {
            var text = error(draft, refusal.code(), item).orElseThrow(() -> refusal);
            return wrong(draft, Wrong.upload(item, text));
        }
        return redirect(draft.address() + "/nachweise?meldung=hochgeladen#n-" + item);
    }

    /** What else a file that is there serves; what is not ticked is taken back. */
    @POST
    @Path("{file}/zuordnen")
    @Controller
    public Response serve(
            @Context HttpServletRequest request, @PathParam("id") String id, @PathParam("file") String file) {
        var draft = open.open(id);
        var chosen = Set.copyOf(Arrays.asList(
                Optional.ofNullable(request.getParameterValues("auch")).orElse(new String[0])));
        return switch (files.serve(draft.draft().id(), PathIds.file(file), chosen)) {
            case Serving.Saved saved ->
                redirect(draft.address() + "/nachweise?meldung=zugeordnet#n-"
                        + saved.file().item());
            case Serving.Unfit unfit -> {
                var text = draft.texts().evidence(unfit.item()) + ": "
                        + error(draft, unfit.code(), unfit.item()).orElse("");
                yield wrong(draft, new Wrong(unfit.item(), text, Optional.of(PathIds.file(file)), chosen));
            }
        };
    }

    @POST
    @Path("{file}/entfernen")
    public Response remove(@PathParam("id") String id, @PathParam("file") String file) {
        var draft = OpenDrafts.id(id);
        files.remove(draft, PathIds.file(file));
        return redirect("/entwuerfe/" + draft + "/nachweise?meldung=entfernt");
    }

    @GET
    @Path("{file}")
    public Response download(@PathParam("id") String id, @PathParam("file") String file) {
        return Download.of(files.content(OpenDrafts.id(id), PathIds.file(file)));
    }

    private Response wrong(OpenDraft draft, Wrong wrong) {
        show(draft, "", wrong);
        return Response.status(422).entity("nachweise.html").build();
    }

    private void show(OpenDraft draft, String notice, Wrong wrong) {
        var items = new EvidenceItems(draft, files.of(draft.draft().id()), wrong).all();
        var pages = draft.pages();
        models.put("draft", draft.draft())
                .put("benefitName", draft.benefitName())
                .put("formTitle", draft.texts().title())
                .put("items", items)
                .put("notice", Notices.known(notice, "hochgeladen", "entfernt", "zugeordnet"))
                .put("error", wrong.text())
                .put("errorTarget", wrong.target())
                .put("back", draft.address() + "/seiten/" + pages.getLast().id());
    }

    /** In words at the field, if there are any for this refusal. */
    private static Optional<String> error(OpenDraft draft, String code, String item) {
        var key = "evidence.error." + code;
        var words = Texts.in(draft.texts().language());
        return words.has(key) ? Optional.of(words.text(key, limits(draft, item))) : Optional.empty();
    }

    private static String limits(OpenDraft draft, String item) {
        return draft.filling().evidence().stream()
                .filter(asked -> asked.id().equals(item))
                .findFirst()
                .map(asked -> ShownLimits.of(asked, draft.texts().words()).text())
                .orElse("");
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
