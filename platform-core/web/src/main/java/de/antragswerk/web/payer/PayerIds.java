package de.antragswerk.web.payer;

import de.antragswerk.problem.Refusal;
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
        if (!payer.matches("\\d{2,12}")) {
            throw Refusal.notFound("statement-unknown");
        }
        return payer.substring(0, 2);
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
