package de.antragswerk.costsharing;

import de.antragswerk.costsharing.SettlementPeriod.Proposal;
import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Digest;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closing by two persons. The first proposes exactly one input, by its digest; the second closes that input and no other. What the
 * two saw is what is settled: whatever has changed meanwhile, a late use or a pool, makes the digest differ, and nothing happens.
 */
final class Closing {
    private final Connection connection;
    private final PeriodTable periods;

    /** @param connection with a transaction in the coordination office's scope, which the caller rolls back on a refusal */
    Closing(Connection connection) {
        this.connection = connection;
        this.periods = new PeriodTable(connection);
    }

    /** @param today in Germany: a period that is not over cannot be closed */
    Proposal propose(String id, Signature by, LocalDate today) throws SQLException {
        var period = periods.lock(id).orElseThrow(Closing::unknown);
        if (!period.editable()) {
            throw Refusal.conflict(period.proposal().isPresent() ? "period-proposed" : "period-closed");
        }
        if (!period.overOn(today)) {
            throw Refusal.conflict("period-not-over");
        }
        var input = input(period);
        if (input.pools().isEmpty()) {
            throw Refusal.conflict("period-without-pools");
        }
        var proposal = new Proposal(by, settled(input).inputDigest());
        periods.propose(id, proposal);
        return proposal;
    }

    SettlementPeriod withdraw(String id) throws SQLException {
        var period = periods.lock(id).orElseThrow(Closing::unknown);
        if (period.proposal().isEmpty()) {
            throw Refusal.conflict("nothing-proposed");
        }
        periods.withdraw(id);
        return periods.find(id).orElseThrow();
    }

    /** From now on the pools of the closed period can be changed, until its correction is closed. */
    SettlementPeriod correct(String id, String reason) throws SQLException {
        var period = periods.lock(id).orElseThrow(Closing::unknown);
        if (period.state() != State.CLOSED || period.correction().isPresent()) {
            throw Refusal.conflict(period.correction().isPresent() ? "period-in-correction" : "period-not-closed");
        }
        periods.correct(id, reason);
        return periods.find(id).orElseThrow();
    }

    /**
     * @param seen the digest that the closing person saw
     * @return the new settlement; its rows are written, the transaction is the caller's
     */
    UUID close(String id, String seen, Signature by) throws SQLException {
        periods.excludeIntake();
        var period = periods.lock(id).orElseThrow(Closing::unknown);
        var proposal = period.proposal().orElseThrow(() -> Refusal.conflict("nothing-proposed"));
        if (proposal.by().person().equals(by.person())) {
            throw Refusal.forbidden("second-person-needed");
        }
        if (!proposal.digest().equals(seen)) {
            throw Refusal.conflict("digest-differs");
        }
        var input = input(period);
        var bytes = SettlementJson.write(input);
        if (!Digest.of(bytes).equals(seen)) {
            throw Refusal.conflict("input-changed");
        }
        var before = new SettlementTable(connection).latest(id);
        var settlement = new NewSettlement(connection, input, bytes, settled(input));
        var settled = settlement.store(period, before, by);
        periods.close(id, by);
        return settled;
    }

    private SettlementInput input(SettlementPeriod period) throws SQLException {
        var before = new SettlementTable(connection).latest(period.id());
        return new InputTables(connection).of(period, before.map(SettlementHead::digest));
    }

    private static Settlement settled(SettlementInput input) {
        try {
            return Settle.settle(input);
        } catch (SettlementException senseless) {
            throw Refusal.invalid("settlement-impossible", List.of(new Finding("", senseless.code())));
        }
    }

    static Optional<String> reason(String text) {
        var reason = text.strip();
        return reason.isEmpty() || reason.length() > 500 ? Optional.empty() : Optional.of(reason);
    }

    private static Refusal unknown() {
        return Refusal.notFound("period-unknown");
    }
}
