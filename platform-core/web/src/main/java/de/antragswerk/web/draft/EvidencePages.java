package de.antragswerk.web.draft;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.draft.EvidenceFiles;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
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
import java.util.List;

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

    /** One kind of document, with what is there of it. */
    public record Item(
            String id,
            String label,
            String help,
            String necessity,
            String legalBasis,
            List<EvidenceFile> files,
            ShownLimits limits,
            String error) {}

    @GET
    @Controller
    public String list(
            @Context HttpServletRequest request, @PathParam("id") String id, @QueryParam("meldung") String notice) {
        var draft = open.open(id);
        show(draft, notice, "", "");
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
            var key = "evidence.error." + refusal.code();
            var words = Texts.in(draft.texts().language());
            if (!words.has(key)) {
                throw refusal;
            }
            show(draft, "", item, words.text(key, limits(draft, item)));
            return Response.status(422).entity("nachweise.html").build();
        }
        return redirect(draft.address() + "/nachweise?meldung=hochgeladen#n-" + item);
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

    private void show(OpenDraft draft, String notice, String wrongItem, String error) {
        var uploaded = files.of(draft.draft().id());
        var items = draft.filling().evidence().stream()
                .map(item -> item(draft, item, uploaded, item.id().equals(wrongItem) ? error : ""))
                .toList();
        var pages = draft.pages();
        models.put("draft", draft.draft())
                .put("benefitName", draft.benefitName())
                .put("formTitle", draft.texts().title())
                .put("items", items)
                .put("notice", Notices.known(notice, "hochgeladen", "entfernt"))
                .put("error", error)
                .put("errorTarget", wrongItem)
                .put("back", draft.address() + "/seiten/" + pages.getLast().id());
    }

    private static String limits(OpenDraft draft, String item) {
        return draft.filling().evidence().stream()
                .filter(asked -> asked.id().equals(item))
                .findFirst()
                .map(asked -> ShownLimits.of(asked, draft.texts().words()).text())
                .orElse("");
    }

    private static Item item(OpenDraft draft, EvidenceItem item, List<EvidenceFile> uploaded, String error) {
        return new Item(
                item.id(),
                draft.texts().evidence(item.id()),
                draft.texts().evidenceHelp(item.id()),
                item.necessity().name(),
                item.legalBasis(),
                uploaded.stream().filter(file -> file.item().equals(item.id())).toList(),
                ShownLimits.of(item, draft.texts().words()),
                error);
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
