package de.antragswerk.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.tenancy.AuthorityId;
import java.util.Random;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class BinaryEnvelopeTest {
    private static final AuthorityKey WIESBADEN = key("06414", 1);

    @Test
    void opensToTheSameBytesAndNeverLooksTheSameTwice() {
        for (var seed = 0; seed < 50; seed++) {
            var content = new byte[seed * 37];
            new Random(seed).nextBytes(content);

            var sealed = BinaryEnvelope.seal(WIESBADEN, "file/1/content", content);

            assertThat(BinaryEnvelope.keyOf(sealed)).isEqualTo(WIESBADEN.id());
            assertThat(BinaryEnvelope.open(WIESBADEN, "file/1/content", sealed)).isEqualTo(content);
            assertThat(BinaryEnvelope.seal(WIESBADEN, "file/1/content", content))
                    .isNotEqualTo(sealed);
        }
    }

    @Test
    void whatWasMovedToAnotherRowDoesNotOpen() {
        var sealed = BinaryEnvelope.seal(WIESBADEN, "file/1/content", new byte[] {1, 2, 3});
        assertThatThrownBy(() -> BinaryEnvelope.open(WIESBADEN, "file/2/content", sealed))
                .hasMessage("not-opened");
    }

    @Test
    void oneChangedBitAnywhereIsNoticed() {
        var sealed = BinaryEnvelope.seal(WIESBADEN, "file/1/content", new byte[] {1, 2, 3});
        for (var bit = 17 * 8; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> BinaryEnvelope.open(WIESBADEN, "file/1/content", changed))
                    .hasMessage("not-opened");
        }
    }

    @Test
    void anotherKeyOrAStumpOpensNothing() {
        var sealed = BinaryEnvelope.seal(WIESBADEN, "file/1/content", new byte[] {1, 2, 3});
        assertThatThrownBy(() -> BinaryEnvelope.open(key("06414", 2), "file/1/content", sealed))
                .hasMessage("not-opened");
        assertThatThrownBy(() -> BinaryEnvelope.open(WIESBADEN, "file/1/content", new byte[20]))
                .hasMessage("not-opened");
        assertThatThrownBy(() -> BinaryEnvelope.keyOf(new byte[3])).hasMessage("envelope-unknown");
    }

    private static AuthorityKey key(String authority, int seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return new AuthorityKey(
                UUID.nameUUIDFromBytes(bytes), AuthorityId.of(authority), new SecretKeySpec(bytes, "AES"));
    }
}
