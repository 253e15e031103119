package de.antragswerk.web.rollout;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.rollout.VersionAt;
import de.antragswerk.rollout.VersionTable;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Which version the authorities of the own Land are on; to read. */
@Path("/verwaltung/versionen")
@Controller
@RolesAllowed(Roles.LAND_ADMIN)
public class LandVersionPages {
    private final Benefits benefits;
    private final VersionTable table;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public LandVersionPages(Benefits benefits, VersionTable table, BenefitNames names, Models models) {
        this.benefits = benefits;
        this.table = table;
        this.names = names;
        this.models = models;
    }

    /** A benefit with the Land's sums and its authorities. */
    public record OwnVersions(String name, List<LandVersions> laender, List<VersionAt> authorities) {}

    @GET
    public String show() {
        models.put(
                "benefits",
                benefits.seen().keySet().stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(id -> new OwnVersions(
                                names.of(id), LandVersions.of(table.countsOfMine(id)), table.authoritiesOfMine(id)))
                        .toList());
        return "versionen.html";
    }
}
