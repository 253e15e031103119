package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Profile;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoolTableTest {
    @RegisterExtension
    static final OfficeOfATest office = OfficeOfATest.withoutUses();

    /** Whoever added a pool with an id that there was changed the stored one, without a word. */
    @Test
    void whatIsAddedNeverChangesAStoredPool() throws SQLException {
        var pools = new PoolTable(office.connection());
        assertThat(pools.add(pool("2025", "Neu", 100), KARIN)).isTrue();
        assertThat(pools.add(pool("2025", "Anders", 200), MALTE)).isFalse();
        assertThat(pools.add(pool("2026", "Anders", 200), MALTE)).isFalse();
        assertThat(pools.find("neu")).contains(pool("2025", "Neu", 100));
    }

    @Test
    void whatIsPutChangesOnlyThePoolOfItsOwnPeriod() throws SQLException {
        var pools = new PoolTable(office.connection());
        assertThat(pools.put(pool("2025", "Neu", 100), KARIN)).isTrue();
        assertThat(pools.put(pool("2025", "Anders", 200), MALTE)).isTrue();
        assertThat(pools.put(pool("2026", "Fremd", 300), MALTE)).isFalse();
        assertThat(pools.find("neu")).contains(pool("2025", "Anders", 200));
    }

    private static CostPool pool(String period, String name, long cents) {
        var day = LocalDate.of(2025, 1, 1);
        return new CostPool(
                "neu",
                period,
                name,
                CostKind.D,
                day,
                day,
                cents,
                cents,
                Profile.BY_USAGE,
                new TreeSet<>(),
                "Beschluss");
    }
}
