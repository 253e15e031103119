package de.antragswerk.web.operation;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.region.edition.Editions;
import de.antragswerk.region.edition.PreviewOutcome;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.guard.Multipart;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;

/** The operator's page of the register: bring an edition, see what it changes, take it over, name successors. */
@Path("/betrieb/regionen")
@RolesAllowed(Roles.OPERATOR)
public class EditionPages {
    private static final String PAGE = "/betrieb/regionen";
    private static final String VIEW = "regionen.html";
    private final Editions editions;
    private final Regions regions;
    private final Models models;

    @Inject
    public EditionPages(Editions editions, Regions regions, Models models) {
        this.editions = editions;
        this.regions = regions;
        this.models = models;
    }

    /** What somebody typed to name a successor, to be shown again beside the error. */
    public record Naming(String old, String now) {}

    @GET
    @Controller
    public String show(@QueryParam("meldung") String notice) {
        show(notice, "", "", new Naming("", ""));
        return VIEW;
    }

    @POST
    @Controller
    public Response bring(@Context HttpServletRequest request) throws IOException {
        return switch (editions.preview(file(request))) {
            case PreviewOutcome.Staged staged -> redirect("#vorschau");
            case PreviewOutcome.Unchanged unchanged -> redirect("?meldung=unveraendert");
            case PreviewOutcome.Outdated outdated ->
                wrong(
                        "datei",
                        Texts.german()
                                .text(
                                        "region.error.outdated",
                                        German.day(outdated.edition()),
                                        German.day(outdated.stored())),
                        new Naming("", ""));
            case PreviewOutcome.Damaged damaged ->
                wrong("datei", RegisterDamage.sentence(damaged.file()), new Naming("", ""));
        };
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        if (!Multipart.is(request) || !(Multipart.of(request) instanceof Multipart.Parts parts)) {
            throw Refusal.invalid("register-missing");
        }
        return parts.find("datei")
                .orElseThrow(() -> Refusal.invalid("register-missing"))
                .content();
    }

    @POST
    @Path("uebernehmen")
    public Response confirm(@FormParam("pruefsumme") String checksum) {
        editions.confirm(checksum == null ? "" : checksum);
        return redirect("?meldung=uebernommen");
    }

    @POST
    @Path("verwerfen")
    public Response discard() {
        editions.discard();
        return redirect("?meldung=verworfen");
    }

    @POST
    @Path("nachfolger")
    @Controller
    public Response nameSuccessor(@FormParam("alt") String old, @FormParam("neu") String now) {
        var naming = new Naming(old == null ? "" : old, now == null ? "" : now);
        var texts = Texts.german();
        var oldKey = Ars.parse(naming.old());
        var newKey = Ars.parse(naming.now());
        if (oldKey.isEmpty() || newKey.isEmpty()) {
            return wrong(oldKey.isEmpty() ? "alt" : "neu", texts.text("region.error.key"), naming);
        }
        try {
            editions.nameSuccessor(oldKey.get(), newKey.get());
        } catch (Refusal refusal) {
            return switch (refusal.code()) {
                case "successor-of-nothing" -> wrong("alt", texts.text("region.error.of-nothing"), naming);
                case "successor-unfit" -> wrong("neu", texts.text("region.error.unfit"), naming);
                default -> throw refusal;
            };
        }
        return redirect("?meldung=benannt");
    }

    private Response wrong(String field, String error, Naming naming) {
        show("", field, error, naming);
        return Response.status(422).entity(VIEW).build();
    }

    private void show(String notice, String wrongField, String error, Naming naming) {
        models.put("edition", regions.edition())
                .put("waiting", editions.waiting())
                .put("history", editions.history())
                .put("orphans", editions.orphans())
                .put("naming", naming)
                .put("wrongField", wrongField)
                .put("error", error)
                .put("notice", Notices.known(notice, "unveraendert", "uebernommen", "verworfen", "benannt"));
    }

    private static Response redirect(String rest) {
        return Response.seeOther(URI.create(PAGE + rest)).build();
    }
}
