package de.antragswerk.rollout;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Who is on which version, of all authorities that offer a benefit. */
@ApplicationScoped
public class VersionTable {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Benefits benefits;
    private final Regions regions;
    private final CurrentActor actor;

    @Inject
    VersionTable(Benefits benefits, Regions regions, CurrentActor actor) {
        this.benefits = benefits;
        this.regions = regions;
        this.actor = actor;
    }

    VersionTable() {
        this(null, null, null);
    }

    @InScope(ScopeKind.COORDINATION)
    public List<VersionCount> byLand(BenefitId benefit) {
        return counts(benefit, laender());
    }

    @InScope(ScopeKind.COORDINATION)
    public List<VersionAt> ofLand(BenefitId benefit, LandKey land) {
        return authorities(benefit, List.of(land));
    }

    /** Of the Länder that the signed-in Land administrator works for. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<VersionCount> countsOfMine(BenefitId benefit) {
        return counts(benefit, mine());
    }

    @InScope(ScopeKind.OVERSIGHT)
    public List<VersionAt> authoritiesOfMine(BenefitId benefit) {
        return authorities(benefit, mine());
    }

    private List<LandKey> mine() {
        return actor.staff(Role.LAND_ADMIN).areas(Role.LAND_ADMIN).stream()
                .map(LandKey::of)
                .toList();
    }

    private List<LandKey> laender() {
        return regions.laender().stream().map(unit -> LandKey.of(unit.ars())).toList();
    }

    private List<VersionCount> counts(BenefitId benefit, List<LandKey> laender) {
        return benefits.find(benefit)
                .map(general -> ask(versions -> versions.counts(
                        benefit,
                        general.version(),
                        installed(benefit),
                        laender,
                        land -> regions.name(new Ars(land)).orElse(land))))
                .orElse(List.of());
    }

    private List<VersionAt> authorities(BenefitId benefit, List<LandKey> laender) {
        return benefits.find(benefit)
                .map(general ->
                        ask(versions -> versions.authorities(benefit, general.version(), installed(benefit), laender)))
                .orElse(List.of());
    }

    private List<String> installed(BenefitId benefit) {
        return benefits.installed(benefit).stream().map(Benefit::version).toList();
    }

    private interface Question<T> {
        T ask(StoredVersions versions) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.ask(new StoredVersions(entities.unwrap(Connection.class)));
        } catch (SQLException failure) {
            throw new IllegalStateException("the versions cannot be read", failure);
        }
    }
}
