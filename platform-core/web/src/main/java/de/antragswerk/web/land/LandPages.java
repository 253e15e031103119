package de.antragswerk.web.land;

import de.antragswerk.onboarding.JoinedLand;
import de.antragswerk.onboarding.Joining;
import de.antragswerk.provisioning.LandAccess;
import de.antragswerk.region.LandUnit;
import de.antragswerk.region.Regions;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Länder, for the coordination office: those that take part and those that do not yet. */
@Path("/koordination/laender")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class LandPages {
    private final Joining joining;
    private final LandAccess access;
    private final Regions regions;
    private final LandView view;
    private final Models models;

    @Inject
    public LandPages(Joining joining, LandAccess access, Regions regions, LandView view, Models models) {
        this.joining = joining;
        this.access = access;
        this.regions = regions;
        this.view = view;
        this.models = models;
    }

    /**
     * A row of the table.
     *
     * @param access how far the accounts have come; empty for the Länder of the first data
     */
    public record Row(JoinedLand land, boolean contractOver, String access) {}

    @GET
    @Controller
    public String all(@QueryParam("meldung") String notice) {
        var today = German.today();
        var joined = joining.laender();
        var keys = joined.stream().map(land -> land.key().area()).collect(Collectors.toSet());
        List<LandUnit> others = regions.laender().stream()
                .filter(land -> !keys.contains(land.ars()))
                .toList();
        models.put(
                        "rows",
                        joined.stream()
                                .map(land -> row(land, land.isContractOver(today)))
                                .toList())
                .put("others", others)
                .put("notice", Notices.known(notice, "rueckgaengig"));
        return "laender.html";
    }

    private Row row(JoinedLand land, boolean over) {
        var state = access.state(land.key());
        return new Row(land, over, state.map(one -> one.progress().name()).orElse(""));
    }

    @GET
    @Path("{key:\\d\\d}")
    @Controller
    public String land(@PathParam("key") String key, @QueryParam("meldung") String notice) {
        var land = LandKeys.of(key);
        view.show(joining.export(land), Optional.of(joining.underWay(land)));
        models.put("notice", Notices.known(notice, "geaendert", "unveraendert"))
                .put(
                        "access",
                        access.state(land).map(one -> one.progress().name()).orElse(""))
                .put("office", true);
        return "land.html";
    }

    @GET
    @Path("{key:\\d\\d}/land.json")
    public Response export(@PathParam("key") String key) {
        var land = joining.export(LandKeys.of(key));
        return Download.of(
                land.bytes(), "application/json", "land-" + land.document().key() + ".json");
    }
}
