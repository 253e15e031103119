package de.antragswerk.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link of the chain, noted outside of the database. As long as the chain contains it, nothing up to it was changed or cut.
 *
 * @param position of the link, from 1
 * @param hash SHA-256 in 64 hexadecimal digits
 */
public record Anchor(long position, String hash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17})-([0-9a-f]{64})");

    public Anchor {
        requireNonNull(hash, "an anchor has a hash");
        if (position < 1 || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("an anchor is a position from 1 and 64 hexadecimal digits");
        }
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<Anchor> parse(String text) {
        var written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new Anchor(Long.parseLong(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    /** As an operator notes it: {@code 4711-9f86d0…}. */
    @Override
    public String toString() {
        return position + "-" + hash;
    }
}
