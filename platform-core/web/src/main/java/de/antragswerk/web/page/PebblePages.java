package de.antragswerk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Jakarta MVC's door to the {@link PageRenderer}. */
@ApplicationScoped
public class PebblePages implements ViewEngine {
    private static final String SUFFIX = ".html";
    private final PageRenderer renderer;
    private final Shells shells;

    @Inject
    PebblePages(PageRenderer renderer, Shells shells) {
        this.renderer = renderer;
        this.shells = shells;
    }

    PebblePages() {
        this(null, null);
    }

    @Override
    public boolean supports(String view) {
        return view.endsWith(SUFFIX);
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        var request = context.getRequest(HttpServletRequest.class);
        var page = renderer.render(context.getView(), context.getModels().asMap(), shells.of(request));
        try {
            context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
            context.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new ViewEngineException(gone);
        }
    }
}
