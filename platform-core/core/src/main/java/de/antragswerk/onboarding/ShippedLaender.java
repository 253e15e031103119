package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.checklist.Readiness;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the Länder that come with the application, each once. From then on the database counts: a Land that was changed or
 * undone in the console stays so, and a changed file is only reported.
 */
@ApplicationScoped
public class ShippedLaender {
    private static final System.Logger LOG = System.getLogger(ShippedLaender.class.getName());

    private final LandReader reader;
    private final Readiness readiness;

    @Inject
    ShippedLaender(LandReader reader, Readiness readiness) {
        this.reader = reader;
        this.readiness = readiness;
    }

    ShippedLaender() {
        this(null, null);
    }

    /**
     * Joins what was never here, in the caller's transaction, which must act for the platform itself.
     *
     * @return what joined; it goes live when its authorities have their keys
     */
    public List<LandDocument> joinNew(Connection connection) throws SQLException {
        return joinNew(connection, TenantFiles.laender());
    }

    /**
     * Makes everything go live that is switched on and ready. A file describes a Land as of the newest day in it: what fell due
     * since switches nothing off.
     */
    public void goLive(Connection connection, List<LandDocument> joined) throws SQLException {
        for (var document : joined) {
            var day = document.allEntries().stream()
                    .map(ChecklistEntry::doneOn)
                    .max(LocalDate::compareTo)
                    .orElseGet(readiness::today);
            readiness.grantAll(connection, document.key().area(), day);
        }
    }

    List<LandDocument> joinNew(Connection connection, List<TenantFile> files) throws SQLException {
        var editions = new TenantEditions(connection);
        editions.lock();
        var joined = new ArrayList<LandDocument>();
        for (var file : files) {
            if (editions.isNew(file)) {
                join(connection, file).ifPresent(joined::add);
            }
        }
        return joined;
    }

    private Optional<LandDocument> join(Connection connection, TenantFile file) throws SQLException {
        var document = read(file);
        var land = new StoredLand(connection);
        land.lock(document.key());
        if (new LandExport(connection).read(document.key()).isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "{0} has changed and is not applied: the Land {1} takes part already, change it in the console",
                    file.source(),
                    document.key());
            return Optional.empty();
        }
        land.write(document, file.source());
        new TenantEditions(connection).note(file);
        return Optional.of(document);
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
