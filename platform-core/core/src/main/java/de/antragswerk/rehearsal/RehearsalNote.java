package de.antragswerk.rehearsal;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who had drafts read, and for which version. Committed before the first draft is read: the scope that reads cannot write. */
@ApplicationScoped
class RehearsalNote {
    private final AuditTrail audit;

    @Inject
    RehearsalNote(AuditTrail audit) {
        this.audit = audit;
    }

    RehearsalNote() {
        this(null);
    }

    @InScope(ScopeKind.COORDINATION)
    void begun(BenefitId benefit, String version) {
        audit.decided("DRAFTS_REHEARSED", benefit + " " + version);
    }
}
