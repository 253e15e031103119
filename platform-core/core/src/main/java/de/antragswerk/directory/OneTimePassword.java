package de.antragswerk.directory;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** A first password, shown once and changed at the first login: 20 signs of 30, about 98 bits, easy to copy from paper. */
public record OneTimePassword(String value) {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz2345679";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword fresh() {
        return fresh(RANDOM);
    }

    static OneTimePassword fresh(RandomGenerator random) {
        var text = new StringBuilder();
        for (var at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new OneTimePassword(text.toString());
    }

    @Override
    public String toString() {
        return "OneTimePassword[]";
    }
}
