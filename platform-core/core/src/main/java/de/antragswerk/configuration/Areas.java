package de.antragswerk.configuration;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Grant;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.TenancyException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The areas that the signed-in member of staff may set up. Who takes part is public; so this needs no scope. */
@ApplicationScoped
public class Areas {
    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    private final CurrentActor actor;
    private final Regions regions;
    private final Authorities authorities;

    @Inject
    Areas(CurrentActor actor, Regions regions, Authorities authorities) {
        this.actor = actor;
        this.regions = regions;
        this.authorities = authorities;
    }

    Areas() {
        this(null, null, null);
    }

    /** Those that the person was given, in the order of their keys. */
    public List<AdministeredArea> own() {
        return granted().stream().map(this::area).toList();
    }

    /**
     * The authorities in the person's areas.
     *
     * @param name part of the name, or the first digits of the key; empty for all
     * @param page from 1
     */
    public AreaPage authorities(String name, int page) {
        try (var connection = dataSource.getConnection()) {
            return new StoredAreas(connection).authorities(granted(), name, page);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** The area, or a refusal that does not tell an unknown area from a foreign one. */
    public AdministeredArea require(Ars ars) {
        if (!actor.staff().administers(ars)) {
            throw Refusal.notFound("area-unknown");
        }
        return area(ars);
    }

    public Optional<Authority> authority(AdministeredArea area) {
        return area.authority() ? authorities.find(new AuthorityId(area.ars())) : Optional.empty();
    }

    /** For a preview: the authority of the area, or the first one in a Land or Kreis of many. */
    public Optional<Authority> exampleAuthority(AreaSetting setting) {
        return setting.authority()
                .or(() -> authoritiesIn(setting.area()).areas().stream()
                        .findFirst()
                        .map(first -> new AuthorityId(first.ars())))
                .flatMap(authorities::find);
    }

    /** For a preview: a place in the area, at the authority that serves as example. */
    public Optional<Gemeinde> examplePlace(AreaSetting setting) {
        var authority = exampleAuthority(setting)
                .map(found -> found.id().area())
                .filter(setting.area()::contains)
                .orElse(setting.area());
        return regions.within(authority).stream().findFirst();
    }

    private AreaPage authoritiesIn(Ars area) {
        try (var connection = dataSource.getConnection()) {
            return new StoredAreas(connection).authorities(List.of(area), "", 1);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** How an area is called, whoever asks. */
    public String name(Ars ars) {
        return authorities
                .find(new AuthorityId(ars))
                .map(Authority::name)
                .or(() -> regions.name(ars))
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    private AdministeredArea area(Ars ars) {
        return authorities
                .find(new AuthorityId(ars))
                .map(authority -> new AdministeredArea(ars, authority.name(), true))
                .orElseGet(() -> new AdministeredArea(ars, name(ars), false));
    }

    private List<Ars> granted() {
        return actor.staff().grants().stream()
                .filter(grant -> grant.area().filter(grant::administers).isPresent())
                .map(Grant::area)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    static TenancyException unreadable(SQLException failure) {
        return new TenancyException(
                TenancyException.Code.UNREADABLE_DATABASE, "the settings cannot be read or written", failure);
    }
}
