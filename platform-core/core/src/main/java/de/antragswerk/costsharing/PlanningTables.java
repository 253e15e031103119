package de.antragswerk.costsharing;

import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what planning starts from. A Land's share follows from the sums of all Länder, which no Land's scope can read: here they
 * are read in the platform's, and what leaves has been folded to what that Land's statement tells it anyway (ADR 0039).
 */
@ApplicationScoped
class PlanningTables {
    private static final int LAENDER = 16;
    private final ScopedConnection scoped;

    @Inject
    PlanningTables(ScopedConnection scoped) {
        this.scoped = scoped;
    }

    PlanningTables() {
        this(null);
    }

    @InScope(ScopeKind.PLATFORM)
    List<SettlementPeriod> periods() {
        return scoped.with(connection -> new PeriodTable(connection).all());
    }

    @InScope(ScopeKind.PLATFORM)
    PlanningBasis folded(String period, String land) {
        return scoped.with(connection -> read(connection, period)).forLand(land);
    }

    /** In the transaction of a caller whose scope sees every payer. */
    PlanningBasis inCallersScope(String period) {
        return scoped.with(connection -> read(connection, period));
    }

    /** Of the youngest period, with a sum instead of the pools. */
    @InScope(ScopeKind.PLATFORM)
    Optional<PublicPlan> plan() {
        return scoped.with(PlanningTables::plan);
    }

    static Optional<PublicPlan> plan(Connection connection) throws SQLException {
        var youngest = new PeriodTable(connection).all().stream().findFirst();
        return youngest.isEmpty() ? Optional.empty() : plan(connection, youngest.get());
    }

    private static Optional<PublicPlan> plan(Connection connection, SettlementPeriod period) throws SQLException {
        var planned = new PoolTable(connection)
                .of(period.id()).stream().mapToLong(CostPool::plannedCents).sum();
        var laender = new MemberTable(connection)
                .all().stream()
                        .map(land -> new Member(
                                land.land().value(),
                                land.name(),
                                Optional.empty(),
                                land.from(),
                                land.until(),
                                Bounds.NONE,
                                Optional.empty()))
                        .toList();
        return new FigureTable(connection)
                .all().stream()
                        .filter(one -> one.kind() == KeyKind.POPULATION)
                        .max(Comparator.comparing(KeyFigures::edition))
                        .filter(one -> planned > 0 && !laender.isEmpty())
                        .map(one -> new PublicPlan(period.id(), period.from(), period.to(), planned, laender, one));
    }

    static PlanningBasis read(Connection connection, String id) throws SQLException {
        var period = new PeriodTable(connection).find(id).orElseThrow(() -> Refusal.notFound("period-unknown"));
        var input = new InputTables(connection).of(period, Optional.empty());
        var figures = new FigureTable(connection);
        var ids = figures.all().stream().map(KeyFigures::id).toList();
        var payers = Stream.concat(
                        input.members().stream().map(Member::key),
                        IntStream.rangeClosed(1, LAENDER).mapToObj("%02d"::formatted))
                .distinct()
                .toList();
        return new PlanningBasis(input, figures.of(ids, payers));
    }
}
