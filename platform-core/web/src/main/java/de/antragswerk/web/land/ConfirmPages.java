package de.antragswerk.web.land;

import de.antragswerk.onboarding.JoinOutcome;
import de.antragswerk.onboarding.Joining;
import de.antragswerk.onboarding.LandDocument;
import de.antragswerk.onboarding.LandExported;
import de.antragswerk.onboarding.LandReader;
import de.antragswerk.onboarding.ReadOutcome;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Does what was simulated. The answer is a page and no redirect, because a password is shown once and kept nowhere; sending
 * it again is safe, since the same document changes nothing.
 */
@Path("/koordination/laender/bestaetigen")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class ConfirmPages {
    private static final String RESULT = "land-ergebnis.html";
    private final Joining joining;
    private final LandReader reader;
    private final LandFormPage form;
    private final Models models;

    @Inject
    public ConfirmPages(Joining joining, LandReader reader, LandFormPage form, Models models) {
        this.joining = joining;
        this.reader = reader;
        this.form = form;
        this.models = models;
    }

    @POST
    @Controller
    public Response confirm(@Context HttpServletRequest request) throws IOException {
        var sent = SentForm.of(request);
        var document = document(sent);
        var version = sent.text("version");
        var admin = AdminForm.of(sent);
        if (sent.text("aktion").equals("zurueck")) {
            form.show(form.land(document.key()), LandFormPage.json(document), version, admin);
            return Response.ok(LandFormPage.VIEW).build();
        }
        var known = version.isEmpty() ? Optional.<String>empty() : Optional.of(version);
        return switch (joining.store(document, known, admin.person())) {
            case JoinOutcome.Joined joined -> {
                models.put("land", document.land())
                        .put("difference", joined.difference())
                        .put("keys", joined.keys())
                        .put(
                                "userName",
                                joined.access().map(one -> one.userName()).orElse(""))
                        .put(
                                "password",
                                joined.access().flatMap(one -> one.password()).orElse(""));
                yield Response.ok(RESULT).build();
            }
            case JoinOutcome.Changed changed -> page(document, "geaendert");
            case JoinOutcome.Unchanged same -> page(document, "unveraendert");
            case JoinOutcome.Stale stale -> stale(document, stale.land(), admin);
            case JoinOutcome.InUse inUse -> throw Refusal.conflict("land-in-use");
        };
    }

    private LandDocument document(SentForm sent) {
        return switch (reader.read(sent.text("document").replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))) {
            case ReadOutcome.Right right -> right.document();
            case ReadOutcome.Wrong wrong -> throw Refusal.invalid("land-invalid", wrong.findings());
        };
    }

    /** Shows the form once more with everything that was entered, on top of what is stored now. */
    private Response stale(LandDocument entered, LandExported present, AdminForm admin) {
        form.show(form.land(entered.key()), LandFormPage.json(entered), present.version(), admin);
        models.put("stale", true);
        return Response.status(409).entity(LandFormPage.VIEW).build();
    }

    private static Response page(LandDocument document, String notice) {
        return Response.seeOther(URI.create("/koordination/laender/" + document.key() + "?meldung=" + notice))
                .build();
    }
}
