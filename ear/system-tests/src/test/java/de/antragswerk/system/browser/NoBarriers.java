package de.antragswerk.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.1 A and AA as far as a program can judge it, and one first heading. */
public final class NoBarriers implements PageCheck {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Override
    public void look(Page page) {
        var found = new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("one h1: " + page.url()).isOne();
    }
}
