package de.antragswerk.bench;

import de.antragswerk.system.people.Person;
import de.antragswerk.system.people.Tokens;
import de.antragswerk.system.platform.Platform;
import java.time.Duration;
import java.time.Instant;

/** A citizen's access token, fetched anew before it expires. */
final class FreshToken {
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final Platform platform;
    private final Person citizen;
    private String token;
    private Instant until = Instant.EPOCH;

    FreshToken(Platform platform, Person citizen) {
        this.platform = platform;
        this.citizen = citizen;
    }

    synchronized String current() {
        if (Instant.now().isAfter(until)) {
            token = Tokens.of(platform, citizen);
            until = Instant.now().plus(KEPT);
        }
        return token;
    }
}
