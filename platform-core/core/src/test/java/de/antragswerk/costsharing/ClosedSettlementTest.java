package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.costs;
import static de.antragswerk.costsharing.CostSharingFixture.scope;
import static de.antragswerk.costsharing.CostSharingFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.tenancy.LandKey;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a closing leaves behind. */
class ClosedSettlementTest {
    @RegisterExtension
    static final OfficeOfATest office = OfficeOfATest.withUses();

    @Test
    void whatIsClosedCannotBeChanged() throws SQLException {
        office.closed();
        for (var table : new String[] {"settlement", "settlement_content", "settlement_statement", "settlement_line"}) {
            assertThat(text(
                            office.connection(),
                            "select has_table_privilege('" + table + "', 'update') or has_table_privilege('" + table
                                    + "', 'delete') or has_table_privilege('" + table + "', 'truncate')"))
                    .as(table)
                    .isEqualTo("f");
        }
    }

    @Test
    void aLandSeesItsOwnStatementOnly() throws SQLException {
        var id = office.closed();
        scope(office.connection(), "land", "06");
        var settlements = new SettlementTable(office.connection());
        assertThat(settlements.lands(id)).containsExactly(new LandKey("06"));
        assertThat(settlements.statement(id, new LandKey("05"))).isEmpty();
        assertThat(settlements.statement(id, new LandKey("06"))).isPresent();
        assertThat(settlements.input(id)).isEmpty();
        assertThat(settlements.result(id)).isEmpty();
        assertThat(text(office.connection(), "select string_agg(distinct land, ',') from settlement_line"))
                .isEqualTo("06");
        scope(office.connection(), "administration", "");
        assertThat(settlements.of("2025")).isEmpty();
    }

    /** Whatever the pools are: Länder bear every cent, their Kommunen every cent of theirs, and statements say the same. */
    @Test
    void everyCentIsSomebodysOverRandomPools() throws SQLException {
        var random = new Random(2025);
        for (var round = 0; round < 12; round++) {
            for (var pool : new PoolTable(office.connection()).of("2025")) {
                new PoolTable(office.connection())
                        .put(costs(pool, random.nextLong(0, 10_000_000_000L) >> random.nextInt(30)), KARIN);
            }
            var total = total("select sum(amount_cents) from cost_pool where period = '2025'");
            var id = office.closed();
            var of = " from settlement_line where settlement = '" + id + "'";
            assertThat(total("select sum(cents)" + of + " and level = 1")).isEqualTo(total);
            assertThat(total("select total_cents from settlement where id = '" + id + "'"))
                    .isEqualTo(total);
            assertThat(total("select sum(cents) from settlement_statement where settlement = '" + id + "'"))
                    .isEqualTo(total);
            assertThat(total("select sum(cents)" + of + " and land = '06' and level = 2"))
                    .isEqualTo(total("select sum(cents)" + of + " and land = '06' and level = 1"));
            office.connection().rollback();
            scope(office.connection(), "coordination", "");
        }
    }

    private long total(String sql) throws SQLException {
        return Long.parseLong(text(office.connection(), sql));
    }
}
