package de.antragswerk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.statement.invoice.Invoice;
import de.antragswerk.statement.invoice.InvoiceLine;
import de.antragswerk.statement.invoice.Preceding;
import de.antragswerk.statement.invoice.Rules;
import de.antragswerk.statement.invoice.XRechnung;
import de.antragswerk.tenancy.TenantFiles;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoicingTest {
    private static final Invoicing INVOICING = new Invoicing(ShareContractFile.read(TenantFiles.issuer()));
    private static final Invoicing.Terms TERMS =
            new Invoicing.Terms(Optional.of("06-ANTRAGSWERKDEMO-30"), "VA-2026-06-DEMO");
    private static final Optional<Invoicing.First> FIRST = Optional.of(new Invoicing.First(1, SampleStatements.CLOSED));

    @Test
    void theInvoiceHasALineForEachPoolAndTheOfficialRulesFindNothing() throws Exception {
        var statement = SampleStatements.first("06");
        var invoice = ready(INVOICING.of(statement, TERMS, Optional.empty()));

        assertThat(invoice.type()).isEqualTo(Invoice.Type.INVOICE);
        assertThat(invoice.number()).isEqualTo("AW-2026-1-06");
        assertThat(invoice.issuedOn()).isEqualTo("2027-02-02");
        assertThat(invoice.dueOn()).isEqualTo("2027-03-04");
        assertThat(invoice.lines())
                .extracting(InvoiceLine::name)
                .containsExactly("Betrieb 2026", "=Weiterentwicklung; \"2026\"");
        assertThat(invoice.netCents()).isEqualTo(statement.totalCents());
        assertThat(invoice.payableCents()).isEqualTo(statement.balanceCents());
        assertThat(invoice.corrects()).isEmpty();
        assertThat(Rules.findings(new XRechnung().xml(invoice))).isEmpty();
    }

    @Test
    void aCorrectionInvoicesTheDifferenceAndNamesTheFirstInvoice() throws Exception {
        var more = SampleStatements.correction("06", 200_000_00);
        var invoice = ready(INVOICING.of(more, TERMS, FIRST));

        assertThat(invoice.type()).isEqualTo(Invoice.Type.INVOICE);
        assertThat(invoice.corrects()).contains(new Preceding("AW-2026-1-06", LocalDate.of(2027, 2, 2)));
        assertThat(invoice.lines()).extracting(InvoiceLine::name).containsExactly("Betrieb 2026");
        assertThat(invoice.prepaidCents()).isZero();
        assertThat(invoice.payableCents()).isEqualTo(more.askedCents());
        assertThat(Rules.findings(new XRechnung().xml(invoice))).isEmpty();
    }

    @Test
    void aCorrectionBelowZeroIsACreditNote() throws Exception {
        var less = SampleStatements.correction("06", 1_000_00);
        var note = ready(INVOICING.of(less, TERMS, FIRST));

        assertThat(note.type()).isEqualTo(Invoice.Type.CREDIT_NOTE);
        assertThat(note.payableCents()).isPositive().isEqualTo(-less.askedCents());
        assertThat(Rules.findings(new XRechnung().xml(note))).isEmpty();
    }

    @Test
    void itSaysWhyThereIsNoInvoice() {
        var statement = SampleStatements.first("06");

        assertThat(INVOICING.of(statement, new Invoicing.Terms(Optional.empty(), "V"), Optional.empty()))
                .isEqualTo(new Invoicing.Impossible("leitweg-id-missing"));
        assertThat(INVOICING.of(
                        statement, new Invoicing.Terms(Optional.of("06-ANTRAGSWERKDEMO-31"), "V"), Optional.empty()))
                .isEqualTo(new Invoicing.Impossible("leitweg-id-invalid"));
        assertThat(INVOICING.of(SampleStatements.correction("06", 123_456_79), TERMS, FIRST))
                .isEqualTo(new Invoicing.Impossible("nothing-to-invoice"));
        assertThat(INVOICING.of(
                        statement, new Invoicing.Terms(Optional.of("06-ANTRAGSWERKDEMO-30"), ""), Optional.empty()))
                .isEqualTo(new Invoicing.Impossible("contract-missing"));
        var shipped = ShareContractFile.read(TenantFiles.issuer());
        var stranger = new ShareContract(shipped.issuer(), shipped.vat(), 30, java.util.Map.of());
        assertThat(new Invoicing(stranger).of(statement, TERMS, Optional.empty()))
                .isEqualTo(new Invoicing.Impossible("address-missing"));
    }

    private static Invoice ready(Invoicing.Outcome outcome) {
        return ((Invoicing.Ready) outcome).invoice();
    }
}
