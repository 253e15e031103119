package de.antragswerk.web.problem;

import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shells;
import de.antragswerk.web.page.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The page that says what went wrong and what to do now. */
@Singleton
public class ProblemPages {
    private final PageRenderer renderer;
    private final Shells shells;

    @Inject
    public ProblemPages(PageRenderer renderer, Shells shells) {
        this.renderer = renderer;
        this.shells = shells;
    }

    /** @param code the most special one; without a text for it the status speaks */
    public String page(HttpServletRequest request, int status, String code) {
        return page(request, status, code, "");
    }

    public String incident(HttpServletRequest request, String incident) {
        return page(request, 500, "unexpected", incident);
    }

    private String page(HttpServletRequest request, int status, String code, String incident) {
        var shell = shells.of(request);
        var texts = Texts.in(shell.language());
        var key = texts.has("problem." + code + ".text") ? "problem." + code : "problem.status." + known(status);
        return renderer.render(
                "problem.html",
                Map.of(
                        "title",
                        texts.text(key + ".title"),
                        "text",
                        texts.text(key + ".text"),
                        "incident",
                        incident,
                        "status",
                        status),
                shell);
    }

    private static int known(int status) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 409, 413, 422, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
