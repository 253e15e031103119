package de.antragswerk.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the coordination office looks at: who used what, and what each owes for it. */
public final class CoordinationJourney {
    private static final String PERIOD = "/koordination/abrechnung/2026";
    private final Visitor visitor;

    public CoordinationJourney(Visitor visitor) {
        this.visitor = visitor;
    }

    public void seesTheUsageOf(String land, String authority) {
        visitor.open("/koordination/nutzung").seesHeading("Nutzung").sees(land);
        visitor.open("/koordination/nutzung?nach=kommune").sees(authority);
    }

    /** Shares of whole cents that add up to what is divided, and each of them explains itself. */
    public void seesAStatementThatAddsUp() {
        visitor.open("/koordination/abrechnung").seesHeading("Abrechnung");
        visitor.followAddress(PERIOD).followAddress(PERIOD + "/vorschau").seesHeading("Vorschau der Verteilung");
        var total = cents(visitor.page().locator("dl.aw-facts dd").first().innerText());
        assertThat(total).isPositive();
        var laender = table("Anteile der Länder");
        assertThat(sum(laender)).isEqualTo(total);
        assertThat(cents(laender.locator("tfoot td").last().innerText())).isEqualTo(total);
        visitor.followAddress(PERIOD + "/vorschau/06")
                .seesHeading("Anteil von Hessen")
                .sees("Rechnung");
        var pools = table("Beträge nach Kostentöpfen");
        assertThat(sum(pools)).isEqualTo(cents(pools.locator("tfoot td").last().innerText()));
    }

    private Locator table(String caption) {
        return visitor.page()
                .locator("table")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator("caption", byText(caption))));
    }

    private static Page.LocatorOptions byText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static long sum(Locator table) {
        return table.locator("tbody tr").all().stream()
                .map(row -> row.locator("td").last().innerText())
                .mapToLong(CoordinationJourney::cents)
                .sum();
    }

    /** "1.234,56 €" is 123456. */
    private static long cents(String amount) {
        assertThat(amount).contains(",").contains("€");
        return Long.parseLong(amount.replaceAll("[^0-9]", ""));
    }
}
