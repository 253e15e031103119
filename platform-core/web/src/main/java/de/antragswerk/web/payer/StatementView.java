package de.antragswerk.web.payer;

import de.antragswerk.costsharing.Objections;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.statement.Papers;
import de.antragswerk.statement.StatementPage;
import de.antragswerk.web.page.German;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Puts together what the page of one statement shows. */
@RequestScoped
public class StatementView {
    static final String PAGE = "zahler-abrechnung.html";
    private final Papers papers;
    private final StoredSettlements settlements;
    private final OwnSettlements own;
    private final Objections objections;
    private final Models models;
    private final Clock clock;

    @Inject
    StatementView(
            Papers papers,
            StoredSettlements settlements,
            OwnSettlements own,
            Objections objections,
            Models models,
            Clock clock) {
        this.papers = papers;
        this.settlements = settlements;
        this.own = own;
        this.objections = objections;
        this.models = models;
        this.clock = clock;
    }

    StatementView() {
        this(null, null, null, null, null, null);
    }

    /** @param payer the Land or one of its Kommunen; the caller has made sure that it is the actor's Land */
    void show(UUID settlement, String payer, ObjectionForm form) {
        var head = settlements.find(settlement);
        var statement = papers.statement(settlement, PayerIds.land(payer), payer);
        var today = LocalDate.ofInstant(clock.instant(), German.ZONE);
        var holds = own.holds(head);
        models.put("id", settlement)
                .put("payer", payer)
                .put("ofLand", statement.ofLand())
                .put("page", new StatementPage(statement))
                .put("papers", PaperLine.of(papers.of(settlement, payer)))
                .put("reason", head.reason())
                .put("holds", holds)
                .put("mayObject", holds && statement.ofLand() && !today.isAfter(head.objectionsUntil()))
                .put("objectionsUntil", head.objectionsUntil())
                .put("objections", ObjectionLine.of(objections.of(head.period()), settlement, today))
                .put("form", form)
                .put(
                        "usageAddress",
                        usage(
                                statement.settlement().from(),
                                statement.settlement().to()));
    }

    private static String usage(LocalDate from, LocalDate to) {
        return "/verwaltung/nutzung?von=" + German.day(from) + "&bis=" + German.day(to);
    }
}
