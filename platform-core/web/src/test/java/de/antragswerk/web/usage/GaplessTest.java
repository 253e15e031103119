package de.antragswerk.web.usage;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.UsageSum;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GaplessTest {

    private static UsageSum sum(String key, long units) {
        return new UsageSum(key, key, units, units, OptionalLong.of(0));
    }

    @Test
    void daysWithoutAUseAreZero() {
        var days = Gapless.of(Grouping.DAY, List.of(sum("2026-02-27", 3), sum("2026-03-02", 1)));

        assertThat(days)
                .extracting(UsageSum::key)
                .containsExactly("2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02");
        assertThat(days).extracting(UsageSum::units).containsExactly(3L, 0L, 0L, 1L);
    }

    @Test
    void monthsGoOverTheYear() {
        assertThat(Gapless.of(Grouping.MONTH, List.of(sum("2025-11", 2), sum("2026-01", 4))))
                .extracting(UsageSum::units)
                .containsExactly(2L, 0L, 4L);
    }

    @Test
    void areasStayAsTheyAre() {
        var areas = List.of(sum("05", 2), sum("16", 4));

        assertThat(Gapless.of(Grouping.LAND, areas)).isEqualTo(areas);
    }
}
