package de.antragswerk.onboarding;

import de.antragswerk.tenancy.TenancyException;
import de.antragswerk.tenancy.TenantEditions;
import de.antragswerk.tenancy.TenantFiles;
import de.antragswerk.tenancy.TenantFiles.TenantFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Joins the Länder that come with the application, each once. From then on the database counts: a Land that was changed or
 * undone in the console stays so, and a changed file is only reported.
 */
@ApplicationScoped
public class ShippedLaender {
    private static final System.Logger LOG = System.getLogger(ShippedLaender.class.getName());

    private final LandReader reader;

    @Inject
    ShippedLaender(LandReader reader) {
        this.reader = reader;
    }

    ShippedLaender() {
        this(null);
    }

    /** Joins what was never here, in the caller's transaction, which must act for the platform itself. */
    public void joinNew(Connection connection) throws SQLException {
        joinNew(connection, TenantFiles.laender());
    }

    void joinNew(Connection connection, List<TenantFile> files) throws SQLException {
        var editions = new TenantEditions(connection);
        editions.lock();
        for (var file : files) {
            if (editions.isNew(file)) {
                join(connection, file);
            }
        }
    }

    private void join(Connection connection, TenantFile file) throws SQLException {
        var document = read(file);
        var land = new StoredLand(connection);
        land.lock(document.key());
        if (new LandExport(connection).read(document.key()).isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "{0} has changed and is not applied: the Land {1} takes part already, change it in the console",
                    file.source(),
                    document.key());
            return;
        }
        land.write(document);
        land.grantGoLive(document.key());
        new TenantEditions(connection).note(file);
    }

    private LandDocument read(TenantFile file) {
        return switch (reader.read(file.text().getBytes(StandardCharsets.UTF_8))) {
            case ReadOutcome.Right right -> right.document();
            case ReadOutcome.Wrong wrong ->
                throw new TenancyException(
                        TenancyException.Code.DAMAGED_FILE, file.source() + " is damaged: " + wrong.findings(), null);
        };
    }
}
