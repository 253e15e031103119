package de.antragswerk.kit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.kit.Resources;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DatedAmountsTest {
    private static final DatedAmounts SHARED = DatedAmounts.shared();

    @Test
    void anAmountHoldsUntilTheNext() {
        assertThat(SHARED.amount("rbs1", LocalDate.of(2022, 12, 31)).value()).isEqualByComparingTo("449");
        assertThat(SHARED.amount("rbs1", LocalDate.of(2023, 1, 1)).value()).isEqualByComparingTo("502");
        assertThat(SHARED.amount("rbs1", LocalDate.of(2026, 11, 22)).whole()).isEqualTo(563);
        assertThat(SHARED.amount("schulbedarf-zweites-halbjahr", LocalDate.of(2021, 2, 1))
                        .value())
                .isEqualByComparingTo("51.5");
    }

    @Test
    void everyAmountSaysWhereItIsWritten() {
        assertThat(SHARED.ids()).allSatisfy(id -> {
            var amount = SHARED.amount(id, LocalDate.of(2026, 11, 22));
            assertThat(amount.law()).contains("§");
            assertThat(amount.source()).contains("SGB");
        });
    }

    @Test
    void beforeTheFirstRowNothingIsKnown() {
        assertThat(SHARED.find("rbs1", LocalDate.of(2010, 12, 31))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHARED.amount("rbs1", LocalDate.of(2010, 12, 31)))
                .withMessageContaining("rbs1 on 2010-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHARED.find("rbs7", LocalDate.of(2020, 1, 1)))
                .withMessageContaining("rbs7");
    }

    @Test
    void theLawMayEndSomething() {
        var amounts = of("{'id': 'bonus', 'value': 1, 'from': '2020-03-01', 'until': '2022-12-31', 'law': '§ 1'},"
                + "{'id': 'bonus', 'value': 2, 'from': '2024-01-01', 'law': '§ 1'}");
        assertThat(amounts.find("bonus", LocalDate.of(2022, 12, 31))).isPresent();
        assertThat(amounts.find("bonus", LocalDate.of(2023, 6, 1))).isEmpty();
        assertThat(amounts.amount("bonus", LocalDate.of(2024, 1, 1)).whole()).isEqualTo(2);
        assertThat(amounts.find("rbs1", LocalDate.of(2024, 1, 1))).isPresent();
    }

    @Test
    void rowsMayNotOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("{'id': 'a', 'value': 1, 'from': '2020-01-01', 'law': '§'},"
                        + "{'id': 'a', 'value': 2, 'from': '2020-01-01', 'law': '§'}"))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("{'id': 'a', 'value': 1, 'from': '2020-01-01', 'until': '2021-01-01', 'law': '§'},"
                        + "{'id': 'a', 'value': 2, 'from': '2021-01-01', 'law': '§'}"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> of("{'id': 'a', 'value': 1, 'from': '2020-01-02', 'until': '2020-01-01', 'law': '§'}"));
    }

    /** Validity has neither overlaps nor holes: on each day the amount is the one of the last change before it. */
    @Test
    void onEveryDaySinceTheFirstExactlyOneAmountHolds() {
        var random = new Random(4);
        SHARED.ids().forEach(id -> {
            var changes = SHARED.changes(id);
            assertThat(changes).isSorted().doesNotHaveDuplicates();
            for (var i = 0; i < 300; i++) {
                var day = changes.getFirst().plusDays(random.nextInt(8000));
                var expected = changes.stream()
                        .filter(from -> !from.isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
                assertThat(SHARED.find(id, day))
                        .as("%s on %s", id, day)
                        .hasValueSatisfying(amount -> assertThat(amount.from()).isEqualTo(expected));
            }
        });
    }

    private static DatedAmounts of(String rows) {
        var json = ("{'source': 'Probe', 'rows': [" + rows + "]}").replace('\'', '"');
        Resources plugin = name -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return DatedAmounts.read(plugin, "probe");
    }
}
