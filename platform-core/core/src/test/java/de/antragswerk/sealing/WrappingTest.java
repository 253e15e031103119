package de.antragswerk.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappingTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheOldMasterWrappedCanBeReadWhileItIsKept() throws Exception {
        var first = master("2025");
        var second = master("2026");
        var key = new SecretKeySpec(new byte[32], "AES");
        var wrapped = new Wrapping(masters(first)).wrap(key);

        var rotated = new Wrapping(masters(second, first));

        assertThat(rotated.unwrap(wrapped).getEncoded()).isEqualTo(key.getEncoded());
        assertThat(rotated.masterKeyId()).isEqualTo("2026");
        assertThat(wrapped).isNotEqualTo(rotated.wrap(key));
    }

    @Test
    void withoutItsMasterAKeyIsLost() throws Exception {
        var wrapped = new Wrapping(masters(master("2025"))).wrap(new SecretKeySpec(new byte[32], "AES"));
        var other = new Wrapping(masters(master("2026")));
        var pretender = new Wrapping(masters(master("2025")));

        assertThatThrownBy(() -> other.unwrap(wrapped)).hasMessage("master-key-missing");
        assertThatThrownBy(() -> pretender.unwrap(wrapped)).hasMessage("key-not-unwrapped");
    }

    @Test
    void aWeakMasterIsRefusedAtTheStart() throws Exception {
        var weak = new OctetSequenceKeyGenerator(128).keyID("weak").generate();
        assertThatThrownBy(() -> masters(weak)).hasMessageContaining("256 bits");
    }

    private static OctetSequenceKey master(String id) throws Exception {
        return new OctetSequenceKeyGenerator(256).keyID(id).generate();
    }

    private MasterKeys masters(OctetSequenceKey... keys) throws IOException {
        var file = folder.resolve("master-keys.json");
        Files.writeString(file, new JWKSet(List.of(keys)).toString(false));
        return new MasterKeys(file);
    }
}
