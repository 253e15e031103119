package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Step;
import de.antragswerk.statement.Paper;
import de.antragswerk.statement.PayerStatement;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A payer's statement, member by member. */
final class StatementJson {
    private StatementJson() {}

    static JsonObjectBuilder of(PayerStatement statement, List<Paper> papers) {
        return Json.createObjectBuilder()
                .add("period", statement.settlement().period())
                .add("number", statement.number())
                .add("payer", statement.payer())
                .add("name", statement.payerName())
                .add("closedAt", statement.closedAt().toString())
                .add("inputDigest", statement.settlement().inputDigest())
                .add("totalCents", statement.totalCents())
                .add("beforeCents", statement.beforeCents())
                .add("advanceCents", statement.advanceCents())
                .add("balanceCents", statement.balanceCents())
                .add("lines", ApiJson.array(statement.lines(), StatementJson::line))
                .add("papers", ApiJson.array(papers, StatementJson::paper));
    }

    private static JsonObjectBuilder line(Line line) {
        return Json.createObjectBuilder()
                .add("pool", line.pool())
                .add("kind", line.kind().name())
                .add("sharedCents", line.sharedCents())
                .add("cents", line.cents())
                .add("steps", ApiJson.array(line.steps(), StatementJson::step));
    }

    private static JsonObjectBuilder step(Step step) {
        return Json.createObjectBuilder()
                .add("key", step.key().name())
                .add("figures", step.figures())
                .add("substituted", step.substituted())
                .add("partCents", step.partCents())
                .add("figure", step.figure())
                .add("totalFigure", step.totalFigure())
                .add("share", step.share())
                .add("ofShare", step.ofShare())
                .add("weight", step.weight())
                .add("totalWeight", step.totalWeight())
                .add("cents", step.cents())
                .add("rounded", step.rounded())
                .add("bound", step.bound().name());
    }

    private static JsonObjectBuilder paper(Paper paper) {
        return Json.createObjectBuilder()
                .add("paper", paper.id().kind().word())
                .add("state", paper.state().name())
                .add("reason", paper.reason())
                .add("size", paper.size())
                .add("sha256", paper.sha256());
    }
}
