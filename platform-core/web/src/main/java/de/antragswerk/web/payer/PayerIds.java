package de.antragswerk.web.payer;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.statement.Paper;
import de.antragswerk.statement.PaperKind;
import java.util.UUID;

/** Ids out of addresses. One that cannot exist is not found, like one that does not. */
public final class PayerIds {
    private PayerIds() {}

    public static UUID settlement(String text) {
        return id(text, "settlement-unknown");
    }

    public static UUID objection(String text) {
        return id(text, "objection-unknown");
    }

    /** The Land that a payer lies in: a Land's key is the beginning of the keys of its Kommunen. */
    public static String land(String payer) {
        return Ars.parse(payer)
                .filter(area -> area.value().equals(payer))
                .map(area -> area.land().value())
                .orElseThrow(() -> Refusal.notFound("statement-unknown"));
    }

    public static Paper.Id paper(String settlement, String payer, String paper) {
        var kind = PaperKind.of(paper).orElseThrow(() -> Refusal.notFound("paper-unknown"));
        return new Paper.Id(settlement(settlement), payer, kind);
    }

    private static UUID id(String text, String code) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound(code);
        }
    }
}
