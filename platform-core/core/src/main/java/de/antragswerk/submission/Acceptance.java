package de.antragswerk.submission;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.draft.EarlierDay;
import de.antragswerk.identity.Citizen;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.submission.Assembly.Assembled;
import de.antragswerk.submission.SubmitOutcome.Accepted;
import de.antragswerk.submission.SubmitOutcome.Incomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Accepts an Antrag: submission, outbox row and usage record are written in one transaction, by this class and by the
 * observers of {@link SubmissionReceived}. Callers hold the transaction in the citizen's scope.
 */
@ApplicationScoped
class Acceptance {
    private final SubmissionStore store;
    private final Assembly assembly;
    private final AuditTrail audit;
    private final Event<SubmissionReceived> received;
    private final FailureWatch watch;
    private final Clock clock;

    @Inject
    Acceptance(
            SubmissionStore store,
            Assembly assembly,
            AuditTrail audit,
            Event<SubmissionReceived> received,
            FailureWatch watch,
            Clock clock) {
        this.store = store;
        this.assembly = assembly;
        this.audit = audit;
        this.received = received;
        this.watch = watch;
        this.clock = clock;
    }

    Acceptance() {
        this(null, null, null, null, null, null);
    }

    /** @param handIn gives the files to the submission of that id, and does away with the draft if there was one */
    SubmitOutcome accept(
            Citizen citizen, Incoming incoming, Optional<EarlierDay.Secured> secured, Consumer<UUID> handIn) {
        return watch.watched(
                incoming.benefit(), incoming.authority(), () -> accepted(citizen, incoming, secured, handIn));
    }

    private SubmitOutcome accepted(
            Citizen citizen, Incoming incoming, Optional<EarlierDay.Secured> secured, Consumer<UUID> handIn) {
        var now = clock.instant();
        var today = LegalDay.of(now);
        var parts = new Assembly.Parts(
                incoming.benefit(),
                incoming.form(),
                incoming.place(),
                incoming.authority(),
                citizen,
                secured.map(EarlierDay.Secured::day).orElse(today),
                now,
                today,
                incoming.sets(),
                incoming.answers(),
                incoming.evidence(),
                incoming.remarks(),
                Reference.next());
        return switch (assembly.assemble(parts)) {
            case Assembled.Faulty faulty -> new Incomplete(faulty.findings());
            case Assembled.Complete complete -> {
                var caseId = secured.map(EarlierDay.Secured::caseId).orElseGet(UUID::randomUUID);
                var row = row(parts, incoming.offer(), caseId, incoming.key());
                store.add(row, complete.document());
                handIn.accept(row.id);
                audit.submitted(row.id, citizen.id(), incoming.authority());
                var summary = SubmissionStore.summary(row);
                received.fire(new SubmissionReceived(
                        summary,
                        citizen.id(),
                        incoming.benefit().version(),
                        today,
                        incoming.form().id(),
                        complete.facts()));
                yield new Accepted(summary, false);
            }
        };
    }

    private static SubmissionRow row(Assembly.Parts parts, FormOffer offer, UUID caseId, String key) {
        var row = new SubmissionRow();
        row.id = UUID.randomUUID();
        row.caseId = caseId;
        row.reference = parts.reference();
        row.citizen = parts.citizen().id().value();
        row.authority = parts.authority().value();
        row.benefit = parts.benefit().descriptor().id().value();
        row.form = parts.form().id().value();
        row.formVersion = parts.form().version().toString();
        row.purpose = offer.purpose().name();
        row.place = parts.place().value();
        row.applicationDay = parts.applicationDay();
        row.receivedAt = parts.now();
        row.idempotencyKey = key;
        row.status = SubmissionStatus.RECEIVED.name();
        row.statusAt = parts.now();
        return row;
    }
}
