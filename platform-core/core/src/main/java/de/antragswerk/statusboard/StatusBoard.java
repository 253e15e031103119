package de.antragswerk.statusboard;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.LeikaKey;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.TenancyException;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The public board. Reading needs no scope; only the coordination office writes. */
@ApplicationScoped
public class StatusBoard {

    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final CurrentActor actor;

    @Inject
    StatusBoard(CurrentActor actor) {
        this.actor = actor;
    }

    StatusBoard() {
        this(null);
    }

    /** Every service, also those that have come nowhere yet. */
    public List<Service> services() {
        try (var connection = dataSource.getConnection()) {
            return new StoredBoard(connection).services();
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * How far the services have come, and how many authorities take part at this moment.
     *
     * @param land empty for all
     */
    public List<BoardLine> lines(Optional<LandKey> land) {
        try (var connection = dataSource.getConnection()) {
            return new StoredBoard(connection).lines(land);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * Notes when a phase began.
     *
     * @param since as it was written; an ISO 8601 day is right
     * @throws Refusal not found when there is no such service
     */
    @InScope(ScopeKind.COORDINATION)
    public BoardOutcome change(String service, LandKey land, Phase phase, String since) {
        try {
            var board = new StoredBoard(entities.unwrap(Connection.class));
            require(board, service);
            var known = board.lines(Optional.of(land)).stream()
                    .filter(line -> line.service().id().equals(service))
                    .flatMap(line -> line.phases().stream())
                    .toList();
            var findings = new PhaseCheck(known).check(phase, since);
            if (!findings.isEmpty()) {
                return new BoardOutcome.Faulty(findings);
            }
            board.storePhase(
                    service, land, phase, LocalDate.parse(since), actor.staff().name());
            return new BoardOutcome.Stored();
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * Notes the key of a service in the Leistungskatalog.
     *
     * @param leika empty when it has none, or none that is known
     * @param notInLeika whether it is known to have none
     */
    @InScope(ScopeKind.COORDINATION)
    public BoardOutcome changeKey(String service, String leika, boolean notInLeika) {
        try {
            var board = new StoredBoard(entities.unwrap(Connection.class));
            require(board, service);
            if (notInLeika && !leika.isEmpty()) {
                return new BoardOutcome.Faulty(List.of(new Finding("/leika", "key-and-none")));
            }
            Optional<LeikaKey> key = leika.isEmpty() ? Optional.empty() : Optional.of(new LeikaKey(leika));
            board.storeKey(service, key, notInLeika, actor.staff().name());
            return new BoardOutcome.Stored();
        } catch (IllegalArgumentException noKey) {
            return new BoardOutcome.Faulty(List.of(new Finding("/leika", "no-leika-key")));
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static void require(StoredBoard board, String service) throws SQLException {
        if (board.services().stream().noneMatch(one -> one.id().equals(service))) {
            throw Refusal.notFound("service-unknown");
        }
    }

    private static TenancyException unreadable(SQLException failure) {
        return new TenancyException(
                TenancyException.Code.UNREADABLE_DATABASE, "the status board cannot be read or written", failure);
    }
}
