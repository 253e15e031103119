package de.antragswerk.system.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a page's browser gets over the network, as Chromium's developer tools do. */
public final class Transfer {
    private final Page page;
    private final CDPSession tools;
    private final AtomicLong bytes = new AtomicLong();

    private Transfer(Page page, CDPSession tools) {
        this.page = page;
        this.tools = tools;
    }

    public static Transfer of(Page page) {
        var transfer = new Transfer(page, page.context().newCDPSession(page));
        transfer.tools.on(
                "Network.loadingFinished",
                event -> transfer.bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        transfer.tools.send("Network.enable");
        return transfer;
    }

    /** As if the browser had never been here; who is signed in stays so. */
    public void forgetEverything() {
        tools.send("Network.clearBrowserCache");
        bytes.set(0);
    }

    public long sinceLastAsked() {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return bytes.getAndSet(0);
    }
}
