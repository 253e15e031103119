package de.antragswerk.sealing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** The table of signing keys, in the platform's scope of the connection's transaction. */
final class SigningKeyTable {
    private static final String ALGORITHM = "Ed25519";
    private final Connection connection;
    private final Wrapping wrapping;

    SigningKeyTable(Connection connection, Wrapping wrapping) {
        this.connection = connection;
        this.wrapping = wrapping;
    }

    Optional<KeyPair> current() throws SQLException {
        try (var query = connection.prepareStatement(
                        "select public_key, wrapped from signing_key where retired_at is null");
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(pair(row)) : Optional.empty();
        }
    }

    /** If there is none; nodes that start together make one. */
    void provide(Instant now) throws SQLException {
        if (current().isPresent()) {
            return;
        }
        var pair = generate();
        try (var insert =
                connection.prepareStatement("insert into signing_key (id, public_key, wrapped, master_key, created_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, pair.getPublic().getEncoded());
            insert.setString(
                    3, wrapping.wrap(new SecretKeySpec(pair.getPrivate().getEncoded(), ALGORITHM)));
            insert.setString(4, wrapping.masterKeyId());
            insert.setTimestamp(5, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    void retire(Instant now) throws SQLException {
        try (var update =
                connection.prepareStatement("update signing_key set retired_at = ? where retired_at is null")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.executeUpdate();
        }
    }

    /** The one in use first; packages that older ones have signed stay valid. */
    List<PublicKey> publicKeys() throws SQLException {
        try (var query = connection.prepareStatement(
                        "select public_key from signing_key order by retired_at desc nulls first, created_at desc");
                var row = query.executeQuery()) {
            List<PublicKey> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(publicKey(row.getBytes(1)));
            }
            return keys;
        }
    }

    int wrapAnew() throws SQLException {
        var wrapped = 0;
        try (var query = connection.prepareStatement(
                        "select id, wrapped from signing_key where master_key <> ? for update");
                var update = connection.prepareStatement(
                        "update signing_key set wrapped = ?, master_key = ? where id = ?")) {
            query.setString(1, wrapping.masterKeyId());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    update.setString(1, wrapping.wrap(wrapping.unwrap(row.getString(2))));
                    update.setString(2, wrapping.masterKeyId());
                    update.setObject(3, row.getObject(1));
                    wrapped += update.executeUpdate();
                }
            }
        }
        return wrapped;
    }

    private KeyPair pair(ResultSet row) throws SQLException {
        try {
            var secret = wrapping.unwrap(row.getString(2)).getEncoded();
            return new KeyPair(
                    publicKey(row.getBytes(1)),
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException damaged) {
            throw new SealingException("signing-key-damaged", damaged);
        }
    }

    private static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException damaged) {
            throw new SealingException("signing-key-damaged", damaged);
        }
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has Ed25519", impossible);
        }
    }
}
