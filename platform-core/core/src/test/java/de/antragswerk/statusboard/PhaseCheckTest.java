package de.antragswerk.statusboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseCheckTest {

    private static final List<ReachedPhase> KNOWN = List.of(
            new ReachedPhase(Phase.PREPARATION, Optional.of(LocalDate.parse("2026-02-01"))),
            new ReachedPhase(Phase.CONCEPT, Optional.empty()),
            new ReachedPhase(Phase.IMPLEMENTATION, Optional.of(LocalDate.parse("2026-05-01"))));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PILOT, 2026-05-01, -",
                "PILOT, 2026-04-30, /since before-the-former-phase",
                "CONCEPT, 2026-05-01, -",
                "CONCEPT, 2026-05-02, /since after-the-next-phase",
                "CONCEPT, 2026-01-31, /since before-the-former-phase",
                "PREPARATION, 2026-05-02, /since after-the-next-phase",
                "IMPLEMENTATION, 2026-02-01, -",
                "LIVE, 2026-06-01, /phase phase-skipped",
                "PILOT, '', /since missing",
                "PILOT, 1.6.2026, /since no-day"
            })
    void thePhasesFollowEachOther(Phase phase, String since, String finding) {
        var findings = new PhaseCheck(KNOWN).check(phase, since);

        assertThat(findings.stream()
                        .map(one -> one.pointer() + " " + one.code())
                        .toList())
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void aBoardMayBeginAnywhere() {
        assertThat(new PhaseCheck(List.of()).check(Phase.LIVE, "2020-06-10")).isEmpty();
    }
}
