package de.antragswerk.sealing;

import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * The platform's keys for signing what it hands out (Ed25519). The private parts are wrapped by the master key like those of the
 * authorities; the public parts are for everybody.
 */
@ApplicationScoped
public class SigningKeys {
    private final ScopedConnection scoped;
    private final Wrapping wrapping;
    private final Clock clock;

    @Inject
    SigningKeys(ScopedConnection scoped, Wrapping wrapping, Clock clock) {
        this.scoped = scoped;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    SigningKeys() {
        this(null, null, null);
    }

    private interface Work<T> {
        T on(SigningKeyTable table) throws SQLException;
    }

    /** Makes the first one; needs a transaction in the platform's scope. */
    public void provideMissing() {
        with(table -> {
            table.provide(clock.instant());
            return null;
        });
    }

    /** What is signed from now on is signed by it; needs a transaction in the platform's scope. */
    public KeyPair current() {
        return with(table -> table.current().orElseThrow(() -> new SealingException("signing-key-missing", null)));
    }

    /** The one in use first. */
    @InScope(ScopeKind.PLATFORM)
    public List<PublicKey> publicKeys() {
        return with(SigningKeyTable::publicKeys);
    }

    /** The old one stays published: what it has signed stays valid. */
    @InScope(ScopeKind.OPERATION)
    public void rotate() {
        with(table -> {
            table.retire(clock.instant());
            table.provide(clock.instant());
            return null;
        });
    }

    /** As {@link AuthorityKeys#wrapAnew()}. */
    @InScope(ScopeKind.OPERATION)
    public int wrapAnew() {
        return with(SigningKeyTable::wrapAnew);
    }

    private <T> T with(Work<T> work) {
        return scoped.with(connection -> work.on(new SigningKeyTable(connection, wrapping)));
    }
}
