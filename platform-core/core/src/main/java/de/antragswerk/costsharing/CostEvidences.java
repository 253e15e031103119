package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.file.FileCheck;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Digest;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The vouchers of the cost pools: added by the coordination office, read by those who pay. */
@ApplicationScoped
public class CostEvidences {
    /** Of one pool. */
    public static final int MOST_FILES = 100;

    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CostEvidences(ScopedConnection scoped, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    CostEvidences() {
        this(null, null, null, null);
    }

    /** A voucher with its bytes. */
    public record Content(CostEvidence file, byte[] bytes) {}

    /** The oldest first. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<CostEvidence> of(String pool) {
        return scoped.with(connection -> new EvidenceTable(connection).of(pool));
    }

    /**
     * Adds a voucher, also to a pool of a closed period.
     *
     * @throws Refusal not found without such a pool; invalid or too large when the bytes are nothing that we take
     */
    @InScope(ScopeKind.COORDINATION)
    public CostEvidence add(String pool, String filename, byte[] content) {
        var type = FileCheck.mediaType(content);
        var file = new CostEvidence(
                UUID.randomUUID(),
                pool,
                FileCheck.safeName(filename, type),
                type,
                content.length,
                Digest.of(content),
                clock.instant());
        return scoped.with(connection -> {
            new PoolTable(connection).find(pool).orElseThrow(() -> Refusal.notFound("pool-unknown"));
            var files = new EvidenceTable(connection);
            if (files.of(pool).size() >= MOST_FILES) {
                throw Refusal.tooLarge("too-many-files");
            }
            files.add(file, content, actor.staff().name());
            audit.decided("COST_EVIDENCE_ADDED", pool + " " + file.sha256());
            return file;
        });
    }

    @InScope(ScopeKind.OVERSIGHT)
    public Content content(String pool, UUID id) {
        return scoped.with(connection -> {
            var files = new EvidenceTable(connection);
            var file = files.of(pool).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("file-unknown"));
            return new Content(file, files.content(pool, id).orElseThrow());
        });
    }
}
