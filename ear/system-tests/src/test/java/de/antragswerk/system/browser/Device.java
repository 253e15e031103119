package de.antragswerk.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import de.antragswerk.system.platform.Platform;

/** What somebody sits at. */
public enum Device {
    DESKTOP(1280, 900, true),
    WITHOUT_SCRIPT(1280, 900, false),
    PHONE(360, 740, true),
    PHONE_WITHOUT_SCRIPT(360, 740, false);

    private static final double PATIENCE_MILLIS = 15_000;
    private final int width;
    private final int height;
    private final boolean script;

    Device(int width, int height, boolean script) {
        this.width = width;
        this.height = height;
        this.script = script;
    }

    /** A browser profile that nobody has used yet. */
    public BrowserContext open(Browser browser, Platform platform) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(platform.url("").toString())
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setAcceptDownloads(true)
                .setLocale("de-DE"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }
}
