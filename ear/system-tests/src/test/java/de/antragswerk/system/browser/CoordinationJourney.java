package de.antragswerk.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the coordination office looks at: who used what, and what each owes for it. */
public final class CoordinationJourney {
    private static final String POOL = "betrieb-2026";
    private final Visitor visitor;

    public CoordinationJourney(Visitor visitor) {
        this.visitor = visitor;
    }

    public void seesTheUsageOf(String land, String authority) {
        visitor.open("/koordination/nutzung").seesHeading("Nutzung").sees(land);
        visitor.open("/koordination/nutzung?nach=kommune").sees(authority);
    }

    /** Shares of whole cents that add up to the pool, for Kommunen and for Länder. */
    public void seesAStatementThatAddsUp() {
        visitor.open("/koordination/abrechnung").seesHeading("Abrechnung");
        visitor.followAddress("/koordination/abrechnung/" + POOL);
        visitor.sees("So wird gerechnet");
        var pool = cents(visitor.page().locator("dl.aw-facts dd").nth(2).innerText());
        assertThat(pool).isPositive();
        assertThat(sum(table("Anteile der Kommunen"))).isEqualTo(pool);
        assertThat(sum(table("Summen der Länder"))).isEqualTo(pool);
        assertThat(cents(
                        table("Anteile der Kommunen").locator("tfoot td").last().innerText()))
                .isEqualTo(pool);
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
