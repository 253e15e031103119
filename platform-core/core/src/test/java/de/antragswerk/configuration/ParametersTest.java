package de.antragswerk.configuration;

import static de.antragswerk.configuration.AreasOfHessen.ALG2;
import static de.antragswerk.configuration.AreasOfHessen.administering;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Ars BERGSTRASSE = new Ars("06431");
    private static final String DAYS = "nachweis-frist-tage";
    private static final Parameter EVIDENCE_DAYS = new Parameter(
            DAYS,
            new ParameterType.WholeNumber(7, 60, "Tage"),
            false,
            Optional.of(Json.createValue(14)),
            "§ 60 SGB I",
            Set.of());
    private static final Parameter MANDATORY = new Parameter(
            "termin-adresse", new ParameterType.WebAddress(), true, Optional.empty(), "§ 17 SGB I", Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            AreasOfHessen.land(connection, "06");
            AreasOfHessen.authority(connection, BERGSTRASSE.value());
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static ParameterValue days(Ars area, String from, int value) {
        return new ParameterValue(area, ALG2, DAYS, LocalDate.parse(from), Json.createValue(value));
    }

    private static SettingOutcome change(
            Connection connection, SettingState state, List<Parameter> declared, List<ParameterValue> values)
            throws SQLException {
        var board = new Switchboard(connection, new OpenGate());
        var version = board.of(BERGSTRASSE, ALG2).version();
        var wanted = new SettingChange(Optional.of(state), "", ProcessingTimeNotice.NONE, Optional.of(values), version);
        return board.change(new Change(BERGSTRASSE, ALG2, wanted, declared, "Anke Fischer", NOW));
    }

    /** The most specific area that says anything wins, however late the others are; of its values the latest up to the day. */
    @Test
    void areaFirstThenDayForEveryMix() throws SQLException {
        var levels = List.of("06", "064", "06431", "064310011", "064310011011");
        var random = new Random(42);
        for (var round = 0; round < 150; round++) {
            try (var connection = administering(database, "06")) {
                var stored = new StoredParameters(connection);
                var all = new ArrayList<ParameterValue>();
                for (var level : levels) {
                    var own = new ArrayList<ParameterValue>();
                    for (var number = random.nextInt(4); number > 0; number--) {
                        var from = TODAY.minusDays(200).plusDays(100L * number + random.nextInt(90));
                        own.add(days(new Ars(level), from.toString(), 7 + random.nextInt(50)));
                    }
                    stored.replace(new Ars(level), ALG2, own, "", NOW);
                    all.addAll(own);
                }
                var place = levels.get(random.nextInt(levels.size()));
                var day = TODAY.minusDays(200).plusDays(random.nextInt(500));
                var expected = all.stream()
                        .filter(value -> place.startsWith(value.area().value()))
                        .filter(value -> !value.validFrom().isAfter(day))
                        .max((one, other) -> one.area().equals(other.area())
                                ? one.validFrom().compareTo(other.validFrom())
                                : Integer.compare(
                                        one.area().value().length(),
                                        other.area().value().length()));
                assertThat(stored.effective(ALG2, new Ars(place), day))
                        .as("round %s, %s on %s of %s", round, place, day, all)
                        .isEqualTo(expected.stream().toList());
            }
        }
    }

    @Test
    void theStandardHoldsUntilSomebodySetsAValueAndWhenTheValueNoLongerFits() {
        assertThat(Parameters.effective(List.of(EVIDENCE_DAYS, MANDATORY), List.of()))
                .hasToString("{\"nachweis-frist-tage\":14}");
        assertThat(Parameters.effective(List.of(EVIDENCE_DAYS), List.of(days(BERGSTRASSE, "2026-01-01", 21))))
                .hasToString("{\"nachweis-frist-tage\":21}");
        assertThat(Parameters.effective(List.of(EVIDENCE_DAYS), List.of(days(BERGSTRASSE, "2026-01-01", 99))))
                .hasToString("{\"nachweis-frist-tage\":14}");
        assertThat(Parameters.effective(List.of(), List.of(days(BERGSTRASSE, "2026-01-01", 21))))
                .isEmpty();
    }

    @Test
    void valuesAreStoredWithTheSettingAndCheckedByTheirType() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var values = List.of(days(BERGSTRASSE, "2026-11-22", 21), days(BERGSTRASSE, "2027-01-01", 30));

            assertThat(change(connection, SettingState.PREPARING, List.of(EVIDENCE_DAYS), values))
                    .isInstanceOfSatisfying(
                            SettingOutcome.Changed.class,
                            changed -> assertThat(changed.now().parameters()).isEqualTo(values));
            var wrong = List.of(
                    days(BERGSTRASSE, "2026-11-22", 99),
                    days(BERGSTRASSE, "2026-11-22", 20),
                    new ParameterValue(BERGSTRASSE, ALG2, "fremd", TODAY, Json.createValue("x")));
            assertThat(change(connection, SettingState.PREPARING, List.of(EVIDENCE_DAYS), wrong))
                    .isInstanceOfSatisfying(
                            SettingOutcome.Faulty.class,
                            faulty -> assertThat(faulty.findings())
                                    .extracting(Finding::pointer, Finding::code)
                                    .containsExactly(
                                            org.assertj.core.groups.Tuple.tuple(
                                                    "/parameters/" + DAYS, "parameter-value"),
                                            org.assertj.core.groups.Tuple.tuple(
                                                    "/parameters/fremd", "parameter-unknown"),
                                            org.assertj.core.groups.Tuple.tuple("/parameters", "parameter-twice")));
        }
    }

    @Test
    void aDayThatNoDatabaseKnowsIsRefused() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var never = List.of(days(BERGSTRASSE, "+999999999-12-31", 21), days(BERGSTRASSE, "1999-12-31", 21));

            assertThat(change(connection, SettingState.PREPARING, List.of(EVIDENCE_DAYS), never))
                    .isEqualTo(new SettingOutcome.Faulty(List.of(
                            new Finding("/parameters/" + DAYS, "parameter-day"),
                            new Finding("/parameters/" + DAYS, "parameter-day"))));
        }
    }

    @Test
    void withoutAMandatoryValueNothingGoesLive() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var later = new ParameterValue(
                    BERGSTRASSE, ALG2, "termin-adresse", TODAY.plusDays(1), Json.createValue("https://a.example"));
            var now = new ParameterValue(
                    BERGSTRASSE, ALG2, "termin-adresse", TODAY, Json.createValue("https://a.example"));

            assertThat(change(connection, SettingState.LIVE, List.of(MANDATORY), List.of(later)))
                    .isEqualTo(new SettingOutcome.Faulty(
                            List.of(new Finding("/parameters/termin-adresse", "parameter-missing"))));
            assertThat(change(connection, SettingState.LIVE, List.of(MANDATORY), List.of(now)))
                    .isInstanceOf(SettingOutcome.Changed.class);
        }
    }
}
