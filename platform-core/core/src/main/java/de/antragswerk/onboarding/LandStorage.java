package de.antragswerk.onboarding;

import de.antragswerk.checklist.Readiness;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.sealing.AuthorityKeys;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings a Land into the tables with everything that follows from it, and takes it out, in the caller's transaction. */
@ApplicationScoped
public class LandStorage {

    private final AuthorityKeys keys;
    private final Readiness readiness;
    private final CurrentActor actor;

    @Inject
    LandStorage(AuthorityKeys keys, Readiness readiness, CurrentActor actor) {
        this.keys = keys;
        this.readiness = readiness;
        this.actor = actor;
    }

    LandStorage() {
        this(null, null, null);
    }

    /**
     * Stores the document and makes everything go live that is switched on in it and ready. The keys come first: that an
     * authority has one is among what has to be there.
     *
     * @return how many keys were made
     */
    int write(Connection connection, LandDocument document) throws SQLException {
        new StoredLand(connection).write(document, actor.staff().name());
        var made = keys.provideMissing(document.key());
        readiness.grantAll(connection, document.key().area());
        return made;
    }

    void remove(Connection connection, LandKey land) throws SQLException {
        new StoredLand(connection).remove(land, actor.staff().name());
    }
}
