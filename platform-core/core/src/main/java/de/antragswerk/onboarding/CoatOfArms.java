package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** The picture of a Land's arms; its kind is known from its first bytes, never from what somebody called it. */
public record CoatOfArms(Kind kind, byte[] bytes) {

    public static final int LARGEST = 100 * 1024;

    /** The formats that every browser shows and that can carry no script. */
    public enum Kind {
        PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
        JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        private final String mediaType;
        private final byte[] magic;

        Kind(String mediaType, byte[] magic) {
            this.mediaType = mediaType;
            this.magic = magic;
        }

        public String mediaType() {
            return mediaType;
        }

        private boolean begins(byte[] bytes) {
            return bytes.length > magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
        }
    }

    public CoatOfArms {
        requireNonNull(kind, "a picture is of a kind");
        if (bytes.length > LARGEST || !kind.begins(bytes)) {
            throw new IllegalArgumentException("not a picture of that kind, or too large");
        }
        bytes = bytes.clone();
    }

    /** The picture, when the bytes are one of the two kinds and not too many. */
    public static Optional<CoatOfArms> of(byte[] bytes) {
        return bytes.length > LARGEST
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.begins(bytes))
                        .findFirst()
                        .map(kind -> new CoatOfArms(kind, bytes));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoatOfArms picture && kind == picture.kind && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "CoatOfArms[" + kind + ", " + bytes.length + " bytes]";
    }
}
