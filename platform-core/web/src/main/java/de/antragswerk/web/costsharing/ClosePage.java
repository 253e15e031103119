package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.DifferenceLine;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.settlement.Difference;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.statement.PaperProgress;
import de.antragswerk.statement.Papers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the close assistant. */
@Singleton
public class ClosePage {
    static final String VIEW = "abschluss.html";
    private final OpenPeriods open;
    private final Present present;
    private final Checks checks;
    private final Chains chains;
    private final StoredSettlements stored;
    private final Papers papers;
    private final CurrentActor actor;
    private final Models models;

    @Inject
    public ClosePage(
            OpenPeriods open,
            Present present,
            Checks checks,
            Chains chains,
            StoredSettlements stored,
            Papers papers,
            CurrentActor actor,
            Models models) {
        this.open = open;
        this.present = present;
        this.checks = checks;
        this.chains = chains;
        this.stored = stored;
        this.papers = papers;
        this.actor = actor;
        this.models = models;
    }

    /** A settlement that was closed, what it changed, and how far its papers are. */
    public record Closed(SettlementHead head, List<ChangedLine> differences, int more, PaperProgress papers) {}

    void show(String id, Entered form, String notice) {
        show(open.require(id), form, notice, Optional.empty());
    }

    void showVerified(String id) {
        show(open.require(id), Entered.nothing(), "", Optional.of(chains.verified()));
    }

    private void show(SettlementPeriod period, Entered form, String notice, Optional<Check> verified) {
        var undecided = period.editable() || period.proposal().isPresent();
        List<Check> found = new ArrayList<>(undecided ? checks.of(period) : List.of());
        verified.ifPresent(found::addFirst);
        models.put("period", period)
                .put("form", form)
                .put("notice", notice)
                .put("checks", found)
                .put("ready", found.stream().noneMatch(check -> check.state().equals("blocking")))
                .put("own", isOwn(period))
                .put(
                        "settlements",
                        stored.list(period.id()).stream().map(this::closed).toList());
        if (undecided) {
            showNow(period);
        }
    }

    private boolean isOwn(SettlementPeriod period) {
        return period.proposal()
                .filter(proposal -> proposal.by().person().equals(actor.staff().id()))
                .isPresent();
    }

    /** What would be settled now, and of a correction what it changes. */
    private void showNow(SettlementPeriod period) {
        try {
            var now = present.now(period);
            var before =
                    stored.latest(period.id()).map(head -> SettlementJson.readSettlement(stored.result(head.id())));
            var changes = before.map(old -> changes(old, now)).orElse(List.of());
            models.put("digest", now.result().inputDigest())
                    .put("totalCents", now.result().totalCents())
                    .put(
                            "changed",
                            period.proposal()
                                    .filter(proposal -> !proposal.digest()
                                            .equals(now.result().inputDigest()))
                                    .isPresent())
                    .put(
                            "differences",
                            changes.stream().limit(ChangedLine.SHOWN).toList())
                    .put("more", Math.max(0, changes.size() - ChangedLine.SHOWN));
        } catch (SettlementException impossible) {
            models.put("digest", "")
                    .put("totalCents", 0L)
                    .put("changed", true)
                    .put("differences", List.of())
                    .put("more", 0);
        }
    }

    private static List<ChangedLine> changes(Settlement before, Settled now) {
        return Difference.between(before, now.result()).stream()
                .map(one -> new ChangedLine(now.name(one.payer()), one.pool(), one.before(), one.after(), one.cents()))
                .toList();
    }

    private Closed closed(SettlementHead head) {
        List<DifferenceLine> changes = head.corrects().isPresent() ? stored.differences(head.id()) : List.of();
        var names = changes.isEmpty() ? Optional.<Settled>empty() : Optional.of(present.stored(head.id()));
        return new Closed(
                head,
                changes.stream()
                        .limit(ChangedLine.SHOWN)
                        .map(one -> new ChangedLine(
                                names.map(settled -> settled.name(one.payer())).orElse(one.payer()),
                                one.pool(),
                                one.before(),
                                one.after(),
                                one.cents()))
                        .toList(),
                Math.max(0, changes.size() - ChangedLine.SHOWN),
                papers.progress(head.id()));
    }
}
