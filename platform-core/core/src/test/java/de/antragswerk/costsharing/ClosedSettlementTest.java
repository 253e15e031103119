package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;
import static de.antragswerk.costsharing.CostSharingFixture.costs;
import static de.antragswerk.costsharing.CostSharingFixture.scope;
import static de.antragswerk.costsharing.CostSharingFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a closing leaves behind. */
class ClosedSettlementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static CostSharingFixture fixture;
    private Connection connection;
    private Closing closing;

    @BeforeAll
    static void start() throws Exception {
        fixture = new CostSharingFixture();
        fixture.use("06414", "2025-03-01");
        fixture.use("06438", "2025-04-01");
        fixture.use("05515", "2025-08-01");
    }

    @AfterAll
    static void stop() throws Exception {
        fixture.close();
    }

    @BeforeEach
    void theOffice() throws SQLException {
        connection = fixture.office();
        closing = new Closing(connection);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.close();
    }

    @Test
    void whatIsClosedCannotBeChanged() throws SQLException {
        closed();
        for (var table : new String[] {"settlement", "settlement_content", "settlement_statement", "settlement_line"}) {
            assertThat(text(
                            connection,
                            "select has_table_privilege('" + table + "', 'update') or has_table_privilege('" + table
                                    + "', 'delete') or has_table_privilege('" + table + "', 'truncate')"))
                    .as(table)
                    .isEqualTo("f");
        }
    }

    @Test
    void aLandSeesItsOwnStatementOnly() throws SQLException {
        var id = closed();
        scope(connection, "land", "06");
        var settlements = new SettlementTable(connection);
        assertThat(settlements.lands(id)).containsExactly(new LandKey("06"));
        assertThat(settlements.statement(id, new LandKey("05"))).isEmpty();
        assertThat(settlements.statement(id, new LandKey("06"))).isPresent();
        assertThat(settlements.input(id)).isEmpty();
        assertThat(settlements.result(id)).isEmpty();
        assertThat(text(connection, "select string_agg(distinct land, ',') from settlement_line"))
                .isEqualTo("06");
        scope(connection, "administration", "");
        assertThat(settlements.of("2025")).isEmpty();
    }

    /** Whatever the pools are: Länder bear every cent, their Kommunen every cent of theirs, and statements say the same. */
    @Test
    void everyCentIsSomebodysOverRandomPools() throws SQLException {
        var random = new Random(2025);
        for (var round = 0; round < 12; round++) {
            for (var pool : new PoolTable(connection).of("2025")) {
                new PoolTable(connection)
                        .put(costs(pool, random.nextLong(0, 10_000_000_000L) >> random.nextInt(30)), KARIN);
            }
            var total = total("select sum(amount_cents) from cost_pool where period = '2025'");
            var id = closed();
            var of = " from settlement_line where settlement = '" + id + "'";
            assertThat(total("select sum(cents)" + of + " and level = 1")).isEqualTo(total);
            assertThat(total("select total_cents from settlement where id = '" + id + "'"))
                    .isEqualTo(total);
            assertThat(total("select sum(cents) from settlement_statement where settlement = '" + id + "'"))
                    .isEqualTo(total);
            assertThat(total("select sum(cents)" + of + " and land = '06' and level = 2"))
                    .isEqualTo(total("select sum(cents)" + of + " and land = '06' and level = 1"));
            connection.rollback();
            scope(connection, "coordination", "");
        }
    }

    private UUID closed() throws SQLException {
        return closing.close("2025", closing.propose("2025", KARIN, TODAY).digest(), MALTE);
    }

    private long total(String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }
}
