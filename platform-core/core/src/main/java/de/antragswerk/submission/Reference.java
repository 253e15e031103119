package de.antragswerk.submission;

import java.security.SecureRandom;

/** What people call a submission on the telephone: no letters that sound or look alike, no meaning, not guessable in a row. */
final class Reference {
    private static final char[] ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        var text = new StringBuilder("AW");
        for (var group = 0; group < 3; group++) {
            text.append('-');
            for (var letter = 0; letter < 4; letter++) {
                text.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
            }
        }
        return text.toString();
    }
}
