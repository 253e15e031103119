package de.antragswerk.statement;

import de.antragswerk.settlement.Line;
import de.antragswerk.statement.invoice.Invoice;
import de.antragswerk.statement.invoice.InvoiceLine;
import de.antragswerk.statement.invoice.Payer;
import de.antragswerk.statement.invoice.Preceding;
import de.antragswerk.tenancy.LeitwegId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the invoice of a statement. Pure. */
public final class Invoicing {
    private final ShareContract contract;

    Invoicing(ShareContract contract) {
        this.contract = contract;
    }

    /**
     * What is known of the payer beside the settlement.
     *
     * @param leitwegId as it was entered; need not be valid
     * @param contractNumber of the agreement under which the payer takes part
     */
    public record Terms(Optional<String> leitwegId, String contractNumber) {}

    /** The first settlement of the period in which the payer had lines, so that it was invoiced. */
    public record First(int number, Instant closedAt) {}

    /** An invoice, or why there is none. */
    public sealed interface Outcome {}

    public record Ready(Invoice invoice) implements Outcome {}

    /**
     * @param reason a code: {@code leitweg-id-missing}, {@code leitweg-id-invalid}, {@code contract-missing},
     *     {@code address-missing} or {@code nothing-to-invoice}
     */
    public record Impossible(String reason) implements Outcome {}

    /** @param first empty if this settlement is the first with lines of the payer */
    public Outcome of(PayerStatement statement, Terms terms, Optional<First> first) {
        var party = contract.party(statement.land());
        if (terms.leitwegId().filter(id -> !id.isBlank()).isEmpty()) {
            return new Impossible("leitweg-id-missing");
        }
        var leitwegId = terms.leitwegId().flatMap(LeitwegId::parse);
        if (leitwegId.isEmpty()) {
            return new Impossible("leitweg-id-invalid");
        }
        if (terms.contractNumber().isBlank()) {
            return new Impossible("contract-missing");
        }
        if (party.isEmpty()) {
            return new Impossible("address-missing");
        }
        var credit = first.isPresent() && statement.askedCents() < 0;
        var lines = lines(statement, credit ? -1 : 1);
        if (lines.isEmpty()) {
            return new Impossible("nothing-to-invoice");
        }
        var payer = new Payer(party.get().name(), leitwegId.get(), party.get().address());
        return new Ready(invoice(statement, terms, first, payer, lines, credit));
    }

    private Invoice invoice(
            PayerStatement statement,
            Terms terms,
            Optional<First> first,
            Payer payer,
            List<InvoiceLine> lines,
            boolean credit) {
        var issuedOn = GermanNumbers.day(statement.closedAt());
        return new Invoice(
                credit ? Invoice.Type.CREDIT_NOTE : Invoice.Type.INVOICE,
                number(statement, statement.number()),
                issuedOn,
                issuedOn.plusDays(contract.paymentDays()),
                statement.settlement().from(),
                statement.settlement().to(),
                contract.issuer(),
                payer,
                contract.vat(),
                terms.contractNumber(),
                first.map(one -> new Preceding(number(statement, one.number()), GermanNumbers.day(one.closedAt()))),
                lines,
                statement.advanceCents(),
                "Kostenabrechnung %s, Nr. %d. Prüfsumme der Eingaben (SHA-256): %s"
                        .formatted(
                                statement.settlement().period(),
                                statement.number(),
                                statement.settlement().inputDigest()));
    }

    /** The same at any time: by it the payer's books find the invoice again. */
    static String number(PayerStatement statement, int settlement) {
        return "AW-%s-%d-%s".formatted(statement.settlement().period(), settlement, statement.payer());
    }

    private static List<InvoiceLine> lines(PayerStatement statement, int sign) {
        Map<String, Long> before =
                statement.before().map(statement::lines).map(Invoicing::cents).orElse(Map.of());
        List<InvoiceLine> lines = new ArrayList<>();
        var now = new TreeMap<>(cents(statement.lines()));
        before.keySet().forEach(pool -> now.putIfAbsent(pool, 0L));
        now.forEach((pool, cents) -> {
            var asked = cents - before.getOrDefault(pool, 0L);
            if (asked != 0 || statement.before().isEmpty()) {
                lines.add(new InvoiceLine(statement.poolName(pool), kind(statement, pool), sign * asked));
            }
        });
        return lines;
    }

    private static String kind(PayerStatement statement, String pool) {
        return statement.input().pools().stream()
                .filter(one -> one.id().equals(pool))
                .map(one -> "Kostenart %s: %s".formatted(one.kind(), Words.kind(one.kind())))
                .findFirst()
                .orElse("");
    }

    private static Map<String, Long> cents(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::pool, Line::cents, Math::addExact));
    }
}
