package de.antragswerk.web.board;

import de.antragswerk.configuration.Areas;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.statusboard.StatusBoard;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.page.Wording;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The public board: which service has come how far where. */
@Path("/stand")
@Controller
public class BoardPages {
    private final StatusBoard board;
    private final Areas areas;
    private final BenefitNames names;
    private final Wording wording;
    private final Models models;

    @Inject
    public BoardPages(StatusBoard board, Areas areas, BenefitNames names, Wording wording, Models models) {
        this.board = board;
        this.areas = areas;
        this.names = names;
        this.wording = wording;
        this.models = models;
    }

    @GET
    @PermitAll
    public String show(@QueryParam("land") String key, @QueryParam("leistung") String benefit) {
        var land = Ars.parse(key == null ? "" : key)
                .filter(area -> area.level() == Level.LAND)
                .map(LandKey::of);
        var all = board.services();
        var wanted = benefit == null ? "" : benefit;
        var services = all.stream()
                .filter(service -> wanted.isEmpty()
                        || service.benefit().map(BenefitId::value).equals(Optional.of(wanted)))
                .toList();
        models.put("services", BoardView.of(services, board.lines(land), areas, wording.texts()))
                .put("laender", Laender.choices(areas, land.map(LandKey::value).orElse("")))
                .put(
                        "benefits",
                        all.stream()
                                .flatMap(service -> service.benefit().stream())
                                .distinct()
                                .map(id -> new BoardView.Choice(
                                        id.value(), names.of(id), id.value().equals(wanted)))
                                .toList());
        return "stand.html";
    }
}
