package de.antragswerk.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import de.antragswerk.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTableTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void signsWithTheCurrentKeyAndKeepsOldOnesForChecking() throws Exception {
        try (var database = TestDatabase.start();
                var connection = database.asPlatform()) {
            var old = key("old");
            var table = new SigningKeyTable(connection, wrapping(old));
            table.provide(NOW);
            table.provide(NOW);
            assertThat(table.publicKeys()).hasSize(1);
            var first = table.current().orElseThrow();
            assertThat(verified(first.getPublic(), sign(first))).isTrue();

            table.retire(NOW.plusSeconds(1));
            table.provide(NOW.plusSeconds(1));
            var second = table.current().orElseThrow();
            assertThat(table.publicKeys()).containsExactly(second.getPublic(), first.getPublic());
            assertThat(verified(second.getPublic(), sign(first))).isFalse();

            wrappedAnew(connection, old, second);
        }
    }

    /** Afterwards the old master key can be thrown away. */
    private void wrappedAnew(Connection connection, OctetSequenceKey old, KeyPair current) throws Exception {
        var fresh = key("fresh");
        assertThat(new SigningKeyTable(connection, wrapping(fresh, old)).wrapAnew())
                .isEqualTo(2);
        var read = new SigningKeyTable(connection, wrapping(fresh)).current().orElseThrow();
        assertThat(read.getPrivate()).isEqualTo(current.getPrivate());
    }

    @Test
    void nobodyButThePlatformReadsAKey() throws Exception {
        try (var database = TestDatabase.start()) {
            try (var connection = database.asPlatform()) {
                new SigningKeyTable(connection, wrapping(key("master"))).provide(NOW);
                connection.commit();
            }
            for (var scope : List.of("coordination", "land", "citizen", "authority", "administration")) {
                try (var connection = database.inNoScope();
                        var set = connection.createStatement()) {
                    set.execute("select set_config('app.scope', '" + scope
                            + "', true), set_config('app.land', '06', true)");
                    assertThat(new SigningKeyTable(connection, wrapping(key("master"))).publicKeys())
                            .as(scope)
                            .isEmpty();
                }
            }
        }
    }

    private static OctetSequenceKey key(String id) throws Exception {
        return new OctetSequenceKeyGenerator(256).keyID(id).generate();
    }

    private Wrapping wrapping(OctetSequenceKey... keys) throws Exception {
        var file = Files.createTempFile(folder, "master", ".json");
        Files.writeString(file, new JWKSet(List.of(keys)).toString(false));
        return new Wrapping(new MasterKeys(file));
    }

    private static byte[] sign(KeyPair pair) throws Exception {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update("Abrechnung".getBytes(StandardCharsets.UTF_8));
        return signature.sign();
    }

    private static boolean verified(PublicKey key, byte[] signed) throws Exception {
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update("Abrechnung".getBytes(StandardCharsets.UTF_8));
        return signature.verify(signed);
    }
}
