package de.antragswerk.statement;

import de.antragswerk.sealing.SigningKeys;
import de.antragswerk.statement.invoice.XRechnung;
import de.antragswerk.tenancy.TenantFiles;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** One transaction of the platform's own work on papers. */
@ApplicationScoped
public class PaperRun {
    private final ScopedConnection scoped;
    private final PaperBatch batch;
    private final Clock clock;

    @Inject
    PaperRun(ScopedConnection scoped, StatementPdf pdf, XRechnung xrechnung, SigningKeys keys, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
        this.batch = new PaperBatch(new PaperMaking(
                pdf,
                xrechnung,
                new Invoicing(ShareContractFile.read(TenantFiles.issuer())),
                new PackageMaking(keys::current)));
    }

    PaperRun() {
        this.scoped = null;
        this.clock = null;
        this.batch = null;
    }

    /** @return how many papers were looked at; 0 when nothing is due */
    @InScope(ScopeKind.PLATFORM)
    public int some(int most) {
        return scoped.with(connection -> batch.make(connection, clock.instant(), most));
    }
}
