package de.antragswerk.configuration;

import static de.antragswerk.configuration.AreasOfHessen.ALG2;
import static de.antragswerk.configuration.AreasOfHessen.administering;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which setting holds for an area, and which authorities one finds in it. */
class InheritanceTest {
    private static final Ars HESSEN = new Ars("06");
    private static final Ars BERGSTRASSE = new Ars("06431");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String WHO = "Anke Fischer";
    private static final ProcessingTimeNotice THREE_WEEKS = new ProcessingTimeNotice(OptionalInt.of(21), "", "");

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            AreasOfHessen.land(connection, "06");
            AreasOfHessen.land(connection, "09");
            AreasOfHessen.authority(connection, BERGSTRASSE.value());
            AreasOfHessen.authority(connection, "06433");
            for (var kommune = 0; kommune < 2301; kommune++) {
                AreasOfHessen.authority(connection, "09%03d%07d".formatted(100 + kommune / 25, kommune));
            }
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    /** Whatever mix of levels has a setting: the nearest one holds, and nothing else matters. */
    @Test
    void theNearestSettingHoldsForEveryMixOfLevels() throws SQLException {
        var levels = List.of("06", "064", "06431", "064310011", "064310011011");
        var random = new Random(20261122);
        for (var round = 0; round < 200; round++) {
            try (var connection = administering(database, "06")) {
                var board = new Switchboard(connection, new FakeGate(Set.of()));
                var chosen = new ArrayList<BenefitSetting>();
                for (var area : levels) {
                    if (random.nextBoolean()) {
                        var state = SettingState.values()[random.nextInt(SettingState.values().length)];
                        var setting = new BenefitSetting(
                                new Ars(area),
                                ALG2,
                                state,
                                state == SettingState.PAUSED ? "Pause in " + area : "",
                                THREE_WEEKS);
                        new StoredSettings(connection).write(setting, WHO, NOW);
                        chosen.add(setting);
                    }
                }
                for (var area : levels) {
                    var nearest = chosen.stream()
                            .filter(setting -> area.startsWith(setting.area().value()))
                            .reduce((wider, nearer) -> nearer);
                    assertThat(board.of(new Ars(area), ALG2).effective())
                            .as("round %s in %s of %s", round, area, chosen)
                            .isEqualTo(nearest);
                }
            }
        }
    }

    @Test
    void authoritiesAreFoundByNameAndKeyOnlyInTheOwnAreas() throws SQLException {
        try (var connection = database.inNoScope()) {
            var areas = new StoredAreas(connection);

            assertThat(areas.authorities(List.of(HESSEN), "", 1).total()).isEqualTo(2);
            assertThat(areas.authorities(List.of(HESSEN), "AMT 06433", 1).areas())
                    .extracting(area -> area.ars().value())
                    .containsExactly("06433");
            assertThat(areas.authorities(List.of(HESSEN), "064 31", 1).areas())
                    .extracting(area -> area.ars().value())
                    .containsExactly("06431");
            assertThat(areas.authorities(List.of(BERGSTRASSE), "06433", 1).areas())
                    .isEmpty();
            assertThat(areas.authorities(List.of(new Ars("09")), "", 93).areas())
                    .hasSize(1);
            assertThat(areas.authorities(List.of(new Ars("09")), "", 93).hasNext())
                    .isFalse();
            assertThat(areas.authorities(List.of(HESSEN), "100%_", 1).areas()).isEmpty();
        }
    }
}
