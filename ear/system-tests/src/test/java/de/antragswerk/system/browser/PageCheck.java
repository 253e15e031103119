package de.antragswerk.system.browser;

import com.microsoft.playwright.Page;

/** Looks at each page of ours that somebody reaches. */
@FunctionalInterface
public interface PageCheck {
    PageCheck NONE = page -> {};

    void look(Page page);
}
