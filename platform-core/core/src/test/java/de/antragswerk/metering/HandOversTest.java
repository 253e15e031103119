package de.antragswerk.metering;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A submission that delivery gives up, and that an operator has tried again, any number of times. */
class HandOversTest {
    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        Uses.agreeOnContract(database);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private interface Step {
        void on(HandOvers handOvers) throws SQLException;
    }

    private static String after(UseReport use, Step step) throws SQLException {
        try (var connection = database.asPlatform()) {
            step.on(new HandOvers(new StoredUsage(connection), Uses.NOW));
            connection.commit();
        }
        return Uses.rows(
                        database,
                        "select sum(units), count(*) from usage_record where case_id = '" + use.caseId() + "'")
                .getFirst();
    }

    @Test
    void whatCouldNotBeDeliveredDoesNotCountUntilItIsTriedAgain() throws SQLException {
        var use = Uses.of("06414", "MAIN_APPLICATION", "2026-11-22");
        assertThat(after(use, handOvers -> handOvers.count(use))).isEqualTo("1 1");
        assertThat(after(use, handOvers -> handOvers.withdraw(use.event()))).isEqualTo("0 2");
        assertThat(after(use, handOvers -> handOvers.countAgain(use.event()))).isEqualTo("1 3");
        assertThat(after(use, handOvers -> handOvers.withdraw(use.event()))).isEqualTo("0 4");
        assertThat(after(use, handOvers -> handOvers.countAgain(use.event()))).isEqualTo("1 5");
        assertThat(Uses.rows(database, "select distinct reason, actor from usage_correction"))
                .containsExactly("NOT_DELIVERED platform");
    }

    @Test
    void theSameStepTwiceChangesNothing() throws SQLException {
        var use = Uses.of("06414", "MAIN_APPLICATION", "2026-11-22");
        after(use, handOvers -> handOvers.count(use));
        assertThat(after(use, handOvers -> handOvers.countAgain(use.event()))).isEqualTo("1 1");
        after(use, handOvers -> handOvers.withdraw(use.event()));
        assertThat(after(use, handOvers -> handOvers.withdraw(use.event()))).isEqualTo("0 2");
    }

    @Test
    void whatWasNeverCountedIsNeitherTakenBackNorCountedAgain() throws SQLException {
        var use = Uses.of("06414", "MAIN_APPLICATION", "2026-11-22");
        var submission = UUID.randomUUID();
        assertThat(after(use, handOvers -> {
                    handOvers.withdraw(submission);
                    handOvers.countAgain(submission);
                }))
                .isEqualTo("null 0");
    }

    @Test
    void theCitizensOwnTransactionCounts() throws SQLException {
        var use = Uses.of("06414", "MAIN_APPLICATION", "2026-11-22");
        try (var connection = Uses.in(database, "citizen", "")) {
            new HandOvers(new StoredUsage(connection), Uses.NOW).count(use);
            assertThat(connection
                            .createStatement()
                            .executeQuery("select from usage_record")
                            .next())
                    .as("the citizen sees no usage")
                    .isFalse();
            connection.commit();
        }
        assertThat(Uses.rows(database, "select units, source from usage_record where event = '" + use.event() + "'"))
                .containsExactly("1 platform");
    }
}
