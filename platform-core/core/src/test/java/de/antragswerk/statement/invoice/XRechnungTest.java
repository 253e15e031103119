package de.antragswerk.statement.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.tenancy.LeitwegId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class XRechnungTest {
    private static final Preceding FIRST = new Preceding("AW-2026-1-06", LocalDate.of(2027, 2, 1));

    private final XRechnung writer = new XRechnung();

    static Stream<Vat> vats() {
        return Stream.of(SampleInvoices.OUTSIDE, SampleInvoices.EXEMPT, SampleInvoices.STANDARD);
    }

    @ParameterizedTest
    @MethodSource("vats")
    void theOfficialRulesFindNothing(Vat vat) throws Exception {
        for (var prepaid : new long[] {0, 100_000_00, 999_999_99}) {
            assertThat(Rules.findings(writer.xml(SampleInvoices.invoice(vat, SampleInvoices.LINES, prepaid))))
                    .as("%s, %d prepaid", vat.category(), prepaid)
                    .isEmpty();
        }
        assertThat(Rules.findings(writer.xml(SampleInvoices.creditNote(vat, Optional.of(FIRST), SampleInvoices.LINES))))
                .isEmpty();
        assertThat(Rules.findings(writer.xml(
                        SampleInvoices.of(Invoice.Type.INVOICE, vat, Optional.of(FIRST), SampleInvoices.LINES, 0))))
                .isEmpty();
    }

    /** Without it the empty list of the other tests would prove nothing. */
    @Test
    void theRulesFindWhatIsWrong() throws Exception {
        var xml = text(SampleInvoices.invoice(SampleInvoices.OUTSIDE, SampleInvoices.LINES, 0));

        assertThat(findings(xml.replaceAll("<cbc:BuyerReference>.*</cbc:BuyerReference>", "")))
                .anyMatch(finding -> finding.contains("BR-DE-15"));
        assertThat(findings(xml.replaceAll("<cac:Contact>.*</cac:Contact>", "")))
                .anyMatch(finding -> finding.contains("BR-DE-2"));
        assertThat(findings(xml.replace("412344.67", "412344.68"))).anyMatch(finding -> finding.contains("BR-CO-10"));
    }

    @Test
    void whatTheRulesWouldRefuseCannotBeMade() {
        assertThatThrownBy(() -> new LeitwegId("06-ANTRAGSWERKDEMO-31")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Payer("Land Hessen", null, SampleInvoices.BERLIN))
                .hasMessageContaining("Leitweg-ID");
        assertThatThrownBy(() -> new Contact("Referat", "", "a@b.example")).hasMessageContaining("phone");
        assertThatThrownBy(() -> new Contact("Referat", "030 1", "a@b")).hasMessageContaining("name@host");
        assertThatThrownBy(() -> new Contact(" ", "+49 30 1", "a@b.example")).hasMessageContaining("name");
        assertThatThrownBy(() -> new Issuer("K", "K", "", "", SampleInvoices.BERLIN, null, SampleInvoices.ACCOUNT, "K"))
                .hasMessageContaining("contact");
        assertThatThrownBy(() -> new Iban("DE28999999990000002026")).hasMessageContaining("IBAN");
        assertThatThrownBy(
                        () -> SampleInvoices.creditNote(SampleInvoices.OUTSIDE, Optional.empty(), SampleInvoices.LINES))
                .hasMessageContaining("names its invoice");
        assertThatThrownBy(() -> SampleInvoices.invoice(SampleInvoices.OUTSIDE, List.of(), 0))
                .hasMessageContaining("lines");
        assertThatThrownBy(() -> new Vat(Vat.Category.O, 1900, "x")).hasMessageContaining("rate");
        assertThatThrownBy(() -> new Vat(Vat.Category.E, 0, "")).hasMessageContaining("reason");
    }

    /** Seeded: for random lines, rates and advances the totals of the document agree with its lines, to the cent. */
    @Test
    void sumsAgreeForAnyLines() throws Exception {
        for (var seed = 0L; seed < 200; seed++) {
            var random = new Random(seed);
            var lines = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(n -> new InvoiceLine("Topf " + n, "", cents(random)))
                    .toList();
            var vat = vats().toList().get(random.nextInt(3));
            var prepaid = random.nextInt(3) == 0 ? 0 : Math.abs(cents(random));
            var xml = Rules.document(writer.xml(SampleInvoices.invoice(vat, lines, prepaid)));

            var net = lines.stream().mapToLong(InvoiceLine::cents).sum();
            var tax = vat.of(net);
            assertThat(amounts(xml, "LineExtensionAmount").stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualTo(amounts(xml, "LineExtensionAmount").getFirst())
                    .isEqualTo(amounts(xml, "TaxExclusiveAmount").getFirst())
                    .isEqualTo(euros(net));
            assertThat(amounts(xml, "TaxAmount")).containsOnly(euros(tax));
            assertThat(amounts(xml, "TaxInclusiveAmount")).containsExactly(euros(net + tax));
            assertThat(amounts(xml, "PayableAmount")).containsExactly(euros(net + tax - prepaid));
            assertThat(amounts(xml, "PriceAmount")).allMatch(price -> price.signum() >= 0);
        }
    }

    @Test
    void theSameInvoiceGivesTheSameBytes() {
        var invoice = SampleInvoices.invoice(SampleInvoices.STANDARD, SampleInvoices.LINES, 5);

        assertThat(new XRechnung().xml(invoice)).isEqualTo(writer.xml(invoice));
    }

    @Test
    void whatIsOwedBackIsNotAskedFor() {
        var owed = text(SampleInvoices.invoice(SampleInvoices.OUTSIDE, SampleInvoices.LINES, 999_999_99));

        assertThat(owed).contains("wird Ihnen bis zum 03.03.2027 überwiesen").contains(">-587655.32<");
    }

    private List<String> findings(String xml) throws Exception {
        return Rules.findings(xml.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Invoice invoice) {
        return new String(writer.xml(invoice), StandardCharsets.UTF_8);
    }

    private static long cents(Random random) {
        return random.nextInt(8) == 0 ? 0 : random.nextLong(-50_000_000_00L, 900_000_000_00L);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static List<BigDecimal> amounts(Document xml, String name) {
        var found = xml.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> new BigDecimal(found.item(n).getTextContent()))
                .toList();
    }
}
