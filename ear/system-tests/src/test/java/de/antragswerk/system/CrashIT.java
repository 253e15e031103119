package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.people.Person;
import de.antragswerk.system.people.Tokens;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever was told that an Antrag is accepted can rely on it, even when the server dies the moment after. */
@OnThePlatform
class CrashIT {
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);
    private static final int BEFORE_EACH_CRASH = 40;
    private final Platform platform;

    CrashIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void nothingThatWasAcceptedIsLostOrDoubledWhenTheServerIsKilledTwice() {
        var load = new SubmissionLoad(platform, Tokens.of(platform, Person.JONAS_PETERSEN));
        load.runUntil(BEFORE_EACH_CRASH, platform::killPayara);
        platform.launcher().start();
        platform.awaitReady();
        load.useToken(Tokens.of(platform, Person.JONAS_PETERSEN));
        load.runUntil(2 * BEFORE_EACH_CRASH, platform::killPayara);
        // this time with PostgreSQL and Keycloak: what is stored also outlives an orderly stop of everything
        platform.launcher().stop();
        platform.launcher().start();
        platform.awaitReady();

        assertThat(load.accepted()).hasSizeGreaterThanOrEqualTo(2 * BEFORE_EACH_CRASH);
        assertThat(load.surprises()).isEmpty();
        Eventually.holds("nothing waits any more", CATCHING_UP, () -> waiting(load.keys()) == 0);
        eachOnce(load.accepted());
        alsoWhatNobodyWasToldOf(load.keys());
    }

    private long waiting(Set<String> keys) {
        return submissions(keys, "status = 'RECEIVED'").size();
    }

    private void eachOnce(Set<String> accepted) {
        for (var counted : List.of(
                "submission:id",
                "inbox_item:submission",
                "usage_record:event",
                "outbox:submission",
                "message:submission")) {
            var table = counted.split(":")[0];
            var column = counted.split(":")[1];
            var found = platform.database()
                    .strings(
                            "select " + column + " from " + table + " where " + column + " = any(?::uuid[])",
                            array(accepted));
            assertThat(found).as(table).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(accepted);
        }
    }

    /** An answer that never arrived leaves either nothing or a whole submission. */
    private void alsoWhatNobodyWasToldOf(Set<String> keys) {
        var stored = Set.copyOf(submissions(keys, "true"));
        assertThat(submissions(keys, "true")).doesNotHaveDuplicates();
        eachOnce(stored);
        assertThat(submissions(keys, "status <> 'DELIVERED'")).isEmpty();
    }

    private List<String> submissions(Set<String> keys, String condition) {
        return platform.database()
                .strings(
                        "select id from submission where citizen = ? and idempotency_key = any(?::text[]) and "
                                + condition,
                        Person.JONAS_PETERSEN.id(),
                        array(keys.stream().map(key -> "api/" + key).collect(Collectors.toSet())));
    }

    private static String array(Set<String> values) {
        return values.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
