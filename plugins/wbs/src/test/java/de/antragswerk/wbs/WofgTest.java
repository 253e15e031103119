package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WofgTest {
    private final Wofg law = Wofg.read(WbsPlugin.class::getResourceAsStream);

    @ParameterizedTest
    @CsvSource({"2021-12-31, 1000", "2022-01-01, 1200", "2022-12-31, 1200", "2023-01-01, 1230", "2026-11-22, 1230"})
    void theEmployeesExpensesFollowTheDay(LocalDate day, BigDecimal amount) {
        assertThat(law.amount("expenses-employee", day)).isEqualByComparingTo(amount);
    }

    @Test
    void eachKindOfIncomeThatTheFormAsksForIsKnown() {
        var form = new WbsPlugin().form(new FormRef(new FormId("antrag"), new FormVersion(2, 0)));
        assertThat(law.kinds().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        form.codeLists().get("einkunft").codes());
    }

    @Test
    void eachKindNamesAmountsThatThereAre() {
        law.kinds().values().forEach(kind -> {
            kind.expenses().ifPresent(id -> assertThat(law.amounts().ids()).contains(id));
            kind.freeMonth().ifPresent(id -> assertThat(law.amounts().ids()).contains(id));
        });
    }
}
