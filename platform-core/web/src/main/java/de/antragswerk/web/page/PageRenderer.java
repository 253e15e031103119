package de.antragswerk.web.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Renders a page completely before the first byte is sent, so that a defect in it still becomes an error page. */
@Singleton
public class PageRenderer {
    private static final int USUAL_SIZE = 16 * 1024;
    private final PebbleEngine engine;

    public PageRenderer() {
        var loader = new ClasspathLoader(PageRenderer.class.getClassLoader());
        loader.setPrefix("views");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new PageExtension())
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.GERMANY)
                .newLineTrimming(true)
                .cacheActive(true)
                .build();
    }

    public String render(String view, Map<String, Object> model, Shell shell) {
        var variables = new HashMap<>(model);
        variables.put("shell", shell);
        var page = new StringWriter(USUAL_SIZE);
        try {
            engine.getTemplate(view).evaluate(page, variables, shell.language().locale());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString();
    }
}
