package de.antragswerk.statement.invoice;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** An invoice as the template writes it. Public because the template engine reads it. */
public final class InvoicePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Invoice invoice;

    InvoicePage(Invoice invoice) {
        this.invoice = invoice;
    }

    /** @param price never negative (BR-27): what goes back to the payer has the sign in its quantity */
    public record Row(String name, String description, int sign, long price, long cents) {}

    public boolean credit() {
        return invoice.type() == Invoice.Type.CREDIT_NOTE;
    }

    public String root() {
        return credit() ? "CreditNote" : "Invoice";
    }

    public String quantity() {
        return credit() ? "CreditedQuantity" : "InvoicedQuantity";
    }

    public boolean taxable() {
        return invoice.vat().category() != Vat.Category.O;
    }

    /** Must not be there where no tax can be due (BR-O-02). */
    public String vatNumber() {
        return taxable() ? invoice.issuer().vatNumber() : "";
    }

    public String rate() {
        return BigDecimal.valueOf(invoice.vat().rate(), 2).toPlainString();
    }

    public String amount(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    public String terms() {
        var day = DAY.format(invoice.dueOn());
        return credit() || invoice.payableCents() < 0
                ? "Der Betrag wird Ihnen bis zum " + day + " überwiesen."
                : "Bitte überweisen Sie den Betrag bis zum " + day + " ohne Abzug.";
    }

    public List<Row> lines() {
        return invoice.lines().stream()
                .map(line -> new Row(
                        line.name(),
                        line.description(),
                        line.cents() < 0 ? -1 : 1,
                        Math.absExact(line.cents()),
                        line.cents()))
                .toList();
    }

    /** Without the characters that XML does not have. */
    public String text(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
