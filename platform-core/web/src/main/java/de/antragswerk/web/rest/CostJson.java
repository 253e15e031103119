package de.antragswerk.web.rest;

import de.antragswerk.costsharing.AdvancePayment;
import de.antragswerk.costsharing.CostEvidence;
import de.antragswerk.costsharing.CostMember;
import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.Objection;
import de.antragswerk.costsharing.ProfileJson;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.Signature;
import de.antragswerk.costsharing.YearEnd;
import de.antragswerk.json.Json;
import de.antragswerk.settlement.KeyFigures;
import jakarta.json.JsonObjectBuilder;

/** The cost sharing as the interface shows it. Amounts are whole euro cents. */
final class CostJson {
    private CostJson() {}

    static JsonObjectBuilder period(SettlementPeriod period) {
        var json = Json.createObjectBuilder()
                .add("id", period.id())
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("proRata", period.proRata().name())
                .add("state", period.state().name())
                .add("objectionDays", period.deadlines().objectionDays())
                .add("answerDays", period.deadlines().answerDays())
                .add("editable", period.editable());
        period.proposal()
                .ifPresent(proposal ->
                        json.add("proposal", signature(proposal.by()).add("digest", proposal.digest())));
        period.correction().ifPresent(reason -> json.add("correction", reason));
        period.closed().ifPresent(by -> json.add("closed", signature(by)));
        return json;
    }

    static JsonObjectBuilder pool(CostPool pool) {
        return Json.createObjectBuilder()
                .add("id", pool.id())
                .add("period", pool.period())
                .add("name", pool.name())
                .add("kind", pool.kind().name())
                .add("plannedCents", pool.plannedCents())
                .add("amountCents", pool.amountCents())
                .add("profile", ProfileJson.write(pool.profile()))
                .add("benefits", Json.createArrayBuilder(pool.benefits()))
                .add("source", pool.source());
    }

    static JsonObjectBuilder evidence(CostEvidence file) {
        return Json.createObjectBuilder()
                .add("id", file.id().toString())
                .add("filename", file.filename())
                .add("mediaType", file.mediaType())
                .add("size", file.size())
                .add("sha256", file.sha256())
                .add("uploadedAt", file.uploadedAt().toString());
    }

    static JsonObjectBuilder settlement(SettlementHead head) {
        var json = Json.createObjectBuilder()
                .add("id", head.id().toString())
                .add("period", head.period())
                .add("number", head.number())
                .add("digest", head.digest())
                .add("totalCents", head.totalCents())
                .add("proposed", signature(head.proposed()))
                .add("closed", signature(head.closed()))
                .add("objectionsUntil", head.objectionsUntil().toString());
        head.corrects()
                .ifPresent(replaced -> json.add("corrects", replaced.toString()).add("reason", head.reason()));
        return json;
    }

    static JsonObjectBuilder member(CostMember member) {
        var json = Json.createObjectBuilder()
                .add("land", member.land().value())
                .add("name", member.name())
                .add("from", member.from().toString())
                .add("until", member.until().toString())
                .add("ownDates", member.ownDates())
                .add("least", member.bounds().least())
                .add("most", member.bounds().most());
        member.below().ifPresent(profile -> json.add("below", ProfileJson.write(profile)));
        return json;
    }

    static JsonObjectBuilder figures(KeyFigures figures) {
        var values = Json.createObjectBuilder();
        figures.values().forEach(values::add);
        return Json.createObjectBuilder()
                .add("id", figures.id())
                .add("kind", figures.kind().name())
                .add("edition", figures.edition())
                .add("source", figures.source())
                .add("values", values);
    }

    static JsonObjectBuilder advance(AdvancePayment payment) {
        var json = Json.createObjectBuilder()
                .add("id", payment.id().toString())
                .add("land", payment.land().value())
                .add("cents", payment.cents())
                .add("dueOn", payment.dueOn().toString());
        payment.paidOn().ifPresent(day -> json.add("paidOn", day.toString()));
        return json;
    }

    static JsonObjectBuilder yearEnd(YearEnd balance) {
        return Json.createObjectBuilder()
                .add("land", balance.land().value())
                .add("dueCents", balance.dueCents())
                .add("paidCents", balance.paidCents())
                .add("balanceCents", balance.balanceCents());
    }

    static JsonObjectBuilder objection(Objection objection) {
        var json = Json.createObjectBuilder()
                .add("id", objection.id().toString())
                .add("settlement", objection.settlement().toString())
                .add("land", objection.land().value())
                .add("payer", objection.payer())
                .add("text", objection.text())
                .add("raisedAt", objection.raisedAt().toString())
                .add("answerUntil", objection.answerUntil().toString())
                .add("state", objection.state().name());
        objection
                .answer()
                .ifPresent(answer -> json.add("answer", answer.text())
                        .add("answeredAt", answer.at().toString()));
        return json;
    }

    private static JsonObjectBuilder signature(Signature by) {
        return Json.createObjectBuilder().add("by", by.name()).add("at", by.at().toString());
    }
}
