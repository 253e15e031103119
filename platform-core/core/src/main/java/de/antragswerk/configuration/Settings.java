package de.antragswerk.configuration;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is set for benefits in an area, for those who administer it. */
@ApplicationScoped
public class Settings {
    private final ScopedConnection scoped;
    private final GoLiveGate gate;
    private final Benefits benefits;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Settings(
            ScopedConnection scoped,
            GoLiveGate gate,
            Benefits benefits,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.scoped = scoped;
        this.gate = gate;
        this.benefits = benefits;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    Settings() {
        this(null, null, null, null, null, null);
    }

    /** Every benefit that there is or was set around the area. */
    @InScope(ScopeKind.ADMINISTRATION)
    public List<AreaSetting> overview(Ars area) {
        return scoped.with(connection ->
                new Switchboard(connection, gate).overview(area, benefits.seen().keySet()));
    }

    /** @throws Refusal not found when there is no such benefit */
    @InScope(ScopeKind.ADMINISTRATION)
    public AreaSetting of(Ars area, BenefitId benefit) {
        return known(scoped.with(connection -> new Switchboard(connection, gate).of(area, benefit)));
    }

    /**
     * Sets a benefit for the area; it holds from the end of the transaction on, on every node. Nothing that is under way is
     * touched: drafts and submissions stay with the authority that they were begun for.
     */
    @InScope(ScopeKind.ADMINISTRATION)
    public SettingOutcome change(Ars area, BenefitId benefit, SettingChange change) {
        return scoped.with(connection -> {
            var board = new Switchboard(connection, gate);
            var before = known(board.of(area, benefit));
            var declared = benefits.find(benefit).map(Benefit::parameters).orElse(List.of());
            var outcome = board.change(
                    new Change(area, benefit, change, declared, actor.staff().name(), clock.instant()));
            if (outcome instanceof SettingOutcome.Changed changed
                    && !changed.now().version().equals(before.version())) {
                audit.administered(
                        area, "SETTING_CHANGED", benefit + " " + changed.now().state());
            }
            return outcome;
        });
    }

    /** What would hold for the parameters today if the area itself had set none; by name. */
    @InScope(ScopeKind.ADMINISTRATION)
    public Map<String, JsonValue> inheritedParameters(Ars area, BenefitId benefit) {
        var declared = benefits.find(benefit).map(Benefit::parameters).orElse(List.of());
        var today = LocalDate.ofInstant(clock.instant(), Change.ZONE);
        return scoped.with(connection -> {
            var around = area.areas().stream().skip(1).findFirst();
            return Parameters.effective(
                    declared,
                    around.isEmpty()
                            ? List.of()
                            : new StoredParameters(connection).effective(benefit, around.get(), today));
        });
    }

    /** How far the benefit has come at the authorities of the area. */
    @InScope(ScopeKind.ADMINISTRATION)
    public Reach reach(Ars area, BenefitId benefit) {
        return scoped.with(connection -> {
            var reach = new StoredAreas(connection).reach(area, benefit);
            var examples = new ArrayList<Reach.Waiting>();
            for (var waiting : reach.examples()) {
                var missing = gate.missing(connection, AuthorityId.of(waiting.ars()), benefit);
                examples.add(new Reach.Waiting(waiting.ars(), waiting.name(), missing));
            }
            return new Reach(reach.authorities(), reach.live(), reach.waiting(), examples);
        });
    }

    private AreaSetting known(AreaSetting setting) {
        if (setting.effective().isEmpty() && !benefits.seen().containsKey(setting.benefit())) {
            throw Refusal.notFound("benefit-unknown");
        }
        return setting;
    }
}
