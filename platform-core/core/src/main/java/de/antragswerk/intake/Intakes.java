package de.antragswerk.intake;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.DraftId;
import de.antragswerk.draft.Drafts;
import de.antragswerk.draft.Responsible;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.submission.DirectSubmission;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.Submissions;
import de.antragswerk.submission.SubmitOutcome;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The intakes of the signed-in citizen. All that belongs to one is done in one transaction, or not at all. */
@ApplicationScoped
public class Intakes {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Benefits benefits;
    private final Responsible responsible;
    private final Submissions submissions;
    private final Drafts drafts;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Intakes(
            Benefits benefits,
            Responsible responsible,
            Submissions submissions,
            Drafts drafts,
            CurrentActor actor,
            Clock clock) {
        this.benefits = benefits;
        this.responsible = responsible;
        this.submissions = submissions;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    Intakes() {
        this(null, null, null, null, null, null);
    }

    /** The facts that the applications for these benefits ask, each once. */
    public Set<Fact> facts(Collection<BenefitId> chosen) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        chosen.forEach(id -> {
            var benefit = benefits.require(id);
            offer(benefit, FormPurpose.MAIN_APPLICATION)
                    .ifPresent(main -> facts.addAll(
                            FactSpots.of(form(benefit, main)).byPath().values()));
        });
        return facts;
    }

    /**
     * Secures the day for each benefit that has a declaration for it, and begins each application.
     *
     * @throws Refusal when one of it cannot be done; then nothing was
     */
    @InScope(ScopeKind.CITIZEN)
    public Intake begin(IntakeRequest request) {
        var citizen = actor.citizen().id();
        var connection = entities.unwrap(Connection.class);
        var stored = new StoredIntakes(connection);
        try {
            if (!stored.claim(request.key(), citizen, clock.instant())) {
                return stored.find(request.key()).orElseThrow(() -> Refusal.notFound("intake-unknown"));
            }
            var parts = new ArrayList<Intake.Part>();
            for (var benefit : request.benefits()) {
                parts.add(part(benefit, request, stored));
            }
            entities.flush();
            var intake = new Intake(request.key(), parts);
            stored.add(intake, citizen);
            return intake;
        } catch (SQLException failure) {
            throw new IllegalStateException("the intake cannot be stored", failure);
        }
    }

    @InScope(ScopeKind.CITIZEN)
    public Intake require(UUID id) {
        try {
            return new StoredIntakes(entities.unwrap(Connection.class))
                    .find(id)
                    .orElseThrow(() -> Refusal.notFound("intake-unknown"));
        } catch (SQLException failure) {
            throw new IllegalStateException("the intake cannot be read", failure);
        }
    }

    /** Which answers of a draft were carried over, and when they were told; by JSON Pointer. */
    @InScope(ScopeKind.CITIZEN)
    public Map<String, LocalDate> origins(DraftId draft) {
        try {
            return new StoredIntakes(entities.unwrap(Connection.class)).origins(draft);
        } catch (SQLException failure) {
            throw new IllegalStateException("the origins cannot be read", failure);
        }
    }

    private Intake.Part part(BenefitId id, IntakeRequest request, StoredIntakes stored) throws SQLException {
        var benefit = benefits.forNew(id, responsible.authorityFor(benefits.require(id), request.place()));
        var main = offer(benefit, FormPurpose.MAIN_APPLICATION);
        var secured = offer(benefit, FormPurpose.APPLICATION_DAY)
                .map(declaration -> secure(benefit, declaration, main, request));
        var draft =
                main.isEmpty() ? Optional.<DraftId>empty() : Optional.of(draft(benefit, main.get(), request, stored));
        return new Intake.Part(id, secured, draft);
    }

    private SubmissionId secure(
            Benefit benefit, FormOffer declaration, Optional<FormOffer> main, IntakeRequest request) {
        var form = form(benefit, declaration);
        var spots = main.map(offer -> FactSpots.of(form, form(benefit, offer))).orElseGet(() -> FactSpots.of(form));
        var direct = new DirectSubmission(
                benefit.descriptor().id(),
                declaration.id(),
                request.place(),
                spots.filled(request.facts()),
                List.of(),
                request.remark().isEmpty() ? List.of() : List.of(request.remark()),
                key(request.key(), benefit.descriptor().id()));
        return switch (submissions.submit(direct)) {
            case SubmitOutcome.Accepted accepted -> accepted.id();
            case SubmitOutcome.Incomplete incomplete -> throw Refusal.invalid("intake-facts", incomplete.findings());
        };
    }

    private DraftId draft(Benefit benefit, FormOffer main, IntakeRequest request, StoredIntakes stored)
            throws SQLException {
        var draft = drafts.begin(benefit.descriptor().id(), main.id(), request.place());
        var spots = FactSpots.of(form(benefit, main));
        var told = spots.told(request.facts());
        if (!told.isEmpty()) {
            // Saving locks the row, and a row must be there to be locked.
            entities.flush();
            drafts.save(draft.id(), nothing -> spots.filled(request.facts()));
            entities.flush();
            var pointers = told.keySet().stream()
                    .map(path -> "/" + path.replace('.', '/'))
                    .toList();
            stored.origins(draft.id(), actor.citizen().id(), pointers, LegalDay.of(clock.instant()));
        }
        return draft.id();
    }

    private FormDefinition form(Benefit benefit, FormOffer offer) {
        return benefit.engine(offer.current(), LegalDay.of(clock.instant())).definition();
    }

    private static Optional<FormOffer> offer(Benefit benefit, FormPurpose purpose) {
        return benefit.descriptor().offerFor(purpose);
    }

    private static String key(UUID intake, BenefitId benefit) {
        return UUID.nameUUIDFromBytes((intake + "/" + benefit).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** For pages that must know before they offer it. */
    public boolean isOffered(BenefitId id, Ars place) {
        try {
            responsible.authorityFor(benefits.require(id), place);
            return true;
        } catch (Refusal elsewhere) {
            return false;
        }
    }
}
