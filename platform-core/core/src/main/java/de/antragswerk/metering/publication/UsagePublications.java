package de.antragswerk.metering.publication;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.tenancy.TenancyException;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Years of usage for everybody. The coordination office publishes a year that is over, once; reading needs no scope. */
@ApplicationScoped
public class UsagePublications {
    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    UsagePublications(ScopedConnection scoped, CurrentActor actor, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.clock = clock;
    }

    UsagePublications() {
        this(null, null, null);
    }

    /** The newest first. */
    public List<Integer> years() {
        try (var connection = dataSource.getConnection()) {
            return new StoredPublications(connection).years();
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** @throws Refusal not found for a year that is not published */
    public PublishedYear require(int year) {
        try (var connection = dataSource.getConnection()) {
            return new StoredPublications(connection)
                    .find(year)
                    .orElseThrow(() -> Refusal.notFound("year-not-published"));
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** The year that can be published next: the last one that is over, unless it is. */
    public Optional<Integer> due() {
        var last = LegalDay.of(clock.instant()).getYear() - 1;
        return years().contains(last) ? Optional.empty() : Optional.of(last);
    }

    /**
     * Publishes the year as it stands. Doing it again changes nothing: a second look at a changed year would show the
     * difference, which may be a single use.
     *
     * @throws Refusal conflict while the year is not over
     */
    @InScope(ScopeKind.COORDINATION)
    public PublishedYear publish(int year) {
        var now = clock.instant();
        if (year < 2020 || year >= LegalDay.of(now).getYear()) {
            throw Refusal.conflict("year-not-over");
        }
        var by = actor.staff(Role.COORDINATION_OFFICE).id();
        return scoped.with(connection -> {
            var stored = new StoredPublications(connection);
            var figures = new YearFigures(new SmallCounts()).of(year, stored.uses(year), stored.takingPart());
            stored.store(year, figures, now, by);
            return stored.find(year).orElseThrow();
        });
    }

    private static TenancyException unreadable(SQLException failure) {
        return new TenancyException(
                TenancyException.Code.UNREADABLE_DATABASE, "the published usage cannot be read", failure);
    }
}
