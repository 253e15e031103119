package de.antragswerk.statement.invoice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice or a credit note, complete and consistent from the start: what XRechnung would refuse cannot be made.
 *
 * @param dueOn last day of paying; where the payer gets money back, the day until which they get it
 * @param from first day of the period that is invoiced (BG-14)
 * @param to last day of it
 * @param contract number of the payer's contract (BT-12)
 * @param corrects the invoice that this one adds to or credits; a credit note has one
 * @param lines of a credit note say what is credited: positive amounts are for the payer
 * @param prepaidCents advances that were paid (BT-113); a credit note has none
 */
public record Invoice(
        Type type,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate from,
        LocalDate to,
        Issuer issuer,
        Payer payer,
        Vat vat,
        String contract,
        Optional<Preceding> corrects,
        List<InvoiceLine> lines,
        long prepaidCents,
        String note) {

    /** The codes of UNTDID 1001 that are used. */
    public enum Type {
        INVOICE("380"),
        CREDIT_NOTE("381");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Invoice {
        Required.text(number, "an invoice has a number");
        Required.text(contract, "an invoice names its contract");
        requireNonNull(issuer, "an invoice has an issuer");
        requireNonNull(payer, "an invoice has a payer");
        requireNonNull(vat, "the contract says whether tax is due");
        lines = List.copyOf(lines);
        Required.that(!lines.isEmpty(), "an invoice has lines");
        Required.that(!to.isBefore(from), "a period ends after it begins");
        Required.that(!dueOn.isBefore(issuedOn), "an invoice is due after it is issued");
        Required.that(prepaidCents >= 0, "advances are not negative");
        if (type == Type.CREDIT_NOTE) {
            Required.that(corrects.isPresent(), "a credit note names its invoice");
            Required.that(prepaidCents == 0, "a credit note has no advances");
        }
        Required.that(
                vat.category() == Vat.Category.O
                        || !(issuer.vatNumber().isBlank() && issuer.taxNumber().isBlank()),
                "who charges tax or is exempt from it has a VAT number or a tax number");
    }

    /** The sum of the lines (BT-106 and BT-109: there are no allowances or charges). */
    public long netCents() {
        return lines.stream().mapToLong(InvoiceLine::cents).reduce(0, Math::addExact);
    }

    /** BT-110. */
    public long taxCents() {
        return vat.of(netCents());
    }

    /** BT-112. */
    public long grossCents() {
        return Math.addExact(netCents(), taxCents());
    }

    /** What is left to pay (BT-115); negative where the advances were more than the costs. */
    public long payableCents() {
        return Math.subtractExact(grossCents(), prepaidCents);
    }
}
