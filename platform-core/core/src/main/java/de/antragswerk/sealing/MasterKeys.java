package de.antragswerk.sealing;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that wrap the authorities' keys: a JWK set in a file outside the database, the first one in use, the others
 * kept for reading until everything is wrapped anew.
 */
@ApplicationScoped
class MasterKeys {
    private final Map<String, OctetSequenceKey> keys;

    @Inject
    MasterKeys(@ConfigProperty(name = "antragswerk.crypto.master-keys-file") String file) {
        this(Path.of(file));
    }

    MasterKeys() {
        this.keys = Map.of();
    }

    MasterKeys(Path file) {
        var read = new LinkedHashMap<String, OctetSequenceKey>();
        try {
            for (var key : JWKSet.load(file.toFile()).getKeys()) {
                var secret = key.toOctetSequenceKey();
                if (secret.size() != 256 || secret.getKeyID() == null) {
                    throw new IllegalStateException("a master key has 256 bits and a key id");
                }
                read.put(secret.getKeyID(), secret);
            }
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException(
                    "the file of antragswerk.crypto.master-keys-file cannot be read", unreadable);
        }
        if (read.isEmpty()) {
            throw new IllegalStateException("there is no master key");
        }
        this.keys = Map.copyOf(read);
        this.current = read.firstEntry().getValue();
    }

    private OctetSequenceKey current;

    OctetSequenceKey current() {
        return current;
    }

    Optional<OctetSequenceKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
