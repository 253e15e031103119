package de.antragswerk.web.board;

import de.antragswerk.configuration.Areas;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.statusboard.BoardOutcome;
import de.antragswerk.statusboard.Phase;
import de.antragswerk.statusboard.StatusBoard;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The coordination office notes which phase began when, and the keys of the services. */
@Path("/koordination/stand")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class BoardEditPages {
    private static final String VIEW = "stand-pflegen.html";
    private static final int UNPROCESSABLE = 422;
    private final StatusBoard board;
    private final Areas areas;
    private final Models models;

    @Inject
    public BoardEditPages(StatusBoard board, Areas areas, Models models) {
        this.board = board;
        this.areas = areas;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("meldung") String notice) {
        show(BoardEntry.EMPTY, List.of());
        models.put("notice", Notices.known(notice, "gespeichert"));
        return VIEW;
    }

    @POST
    public Response changePhase(@Context HttpServletRequest request) {
        var entry = BoardEntry.of(request);
        var land = Ars.parse(entry.land())
                .filter(area -> area.level() == Level.LAND)
                .map(LandKey::of);
        var phase = Stream.of(Phase.values())
                .filter(one -> one.name().equals(entry.phase()))
                .findFirst();
        var missing = missing(entry, land, phase);
        return missing.isEmpty()
                ? answer(
                        board.change(entry.service(), land.orElseThrow(), phase.orElseThrow(), entry.sinceIso()), entry)
                : again(entry, missing);
    }

    /** After a reload of what {@link #changeKey} answered. */
    @GET
    @Path("schluessel")
    public Response backToBoard() {
        return Response.seeOther(URI.create("/koordination/stand")).build();
    }

    @POST
    @Path("schluessel")
    public Response changeKey(@Context HttpServletRequest request) {
        var entry = BoardEntry.of(request);
        if (isUnknown(entry.service())) {
            return again(entry, List.of(new Finding("/service", "missing")));
        }
        var none = "ja".equals(request.getParameter("keiner"));
        return answer(board.changeKey(entry.service(), entry.leika(), none), entry);
    }

    private List<Finding> missing(BoardEntry entry, Optional<LandKey> land, Optional<Phase> phase) {
        var findings = new ArrayList<Finding>();
        if (isUnknown(entry.service())) {
            findings.add(new Finding("/service", "missing"));
        }
        if (land.isEmpty()) {
            findings.add(new Finding("/land", "missing"));
        }
        if (phase.isEmpty()) {
            findings.add(new Finding("/phase", "missing"));
        }
        return findings;
    }

    private boolean isUnknown(String service) {
        return board.services().stream().noneMatch(one -> one.id().equals(service));
    }

    private Response answer(BoardOutcome outcome, BoardEntry entry) {
        return switch (outcome) {
            case BoardOutcome.Stored stored ->
                Response.seeOther(URI.create("/koordination/stand?meldung=gespeichert"))
                        .build();
            case BoardOutcome.Faulty faulty -> again(entry, faulty.findings());
        };
    }

    private Response again(BoardEntry entry, List<Finding> findings) {
        show(entry, findings);
        return Response.status(UNPROCESSABLE).entity(VIEW).build();
    }

    private void show(BoardEntry entry, List<Finding> findings) {
        models.put("form", new BoardForm(board.services(), areas, entry, findings))
                .put("notice", "");
    }
}
