package de.antragswerk.statement.invoice;

import de.antragswerk.tenancy.LeitwegId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coordination office invoices Hessen. */
final class SampleInvoices {
    static final Address BERLIN = new Address("Beispielweg 1", "10115", "Berlin", "DE");
    static final Contact CONTACT =
            new Contact("Referat Abrechnung", "+49 30 23125 400", "abrechnung@antragswerk.example");
    static final Iban ACCOUNT = new Iban("DE29 9999 9999 0000 0020 26");
    static final Issuer ISSUER = new Issuer(
            "Koordinierungsstelle Antragswerk",
            "AW-KOORDINATION",
            "DE999999999",
            "",
            BERLIN,
            CONTACT,
            ACCOUNT,
            "Landeskasse Demo");
    static final Payer HESSEN = new Payer(
            "Land Hessen",
            new LeitwegId("06-ANTRAGSWERKDEMO-30"),
            new Address("Beispielallee 2", "65185", "Wiesbaden", "DE"));
    static final Vat OUTSIDE = new Vat(Vat.Category.O, 0, "Nicht steuerbar (§ 2b UStG)");
    static final Vat EXEMPT = new Vat(Vat.Category.E, 0, "Steuerbefreit (§ 4 Nr. 29 UStG)");
    static final Vat STANDARD = new Vat(Vat.Category.S, 1900, "");
    static final List<InvoiceLine> LINES = List.of(
            new InvoiceLine("Betrieb 2026", "Kostenart D: direkter Betrieb", 412_345_67),
            new InvoiceLine("Infrastruktur <&> \"2026\" 'x'\u0001\uFFFE حداد", "", 0),
            new InvoiceLine("Gutschrift Zertifikate", "Kostenart A", -1_00));

    private SampleInvoices() {}

    static Invoice invoice(Vat vat, List<InvoiceLine> lines, long prepaid) {
        return of(Invoice.Type.INVOICE, vat, Optional.empty(), lines, prepaid);
    }

    static Invoice creditNote(Vat vat, Optional<Preceding> corrects, List<InvoiceLine> lines) {
        return of(Invoice.Type.CREDIT_NOTE, vat, corrects, lines, 0);
    }

    static Invoice of(Invoice.Type type, Vat vat, Optional<Preceding> corrects, List<InvoiceLine> lines, long prepaid) {
        return new Invoice(
                type,
                "AW-2026-1-06",
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 3, 3),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                ISSUER,
                HESSEN,
                vat,
                "VA-2026-06-DEMO",
                corrects,
                lines,
                prepaid,
                "Jahresabrechnung 2026");
    }
}
