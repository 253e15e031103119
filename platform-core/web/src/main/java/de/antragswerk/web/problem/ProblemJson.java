package de.antragswerk.web.problem;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.page.Texts;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * RFC 9457. {@code type} is stable and what programs should look at; {@code title} is for people and may change. Each
 * entry of {@code errors} points into the request's answers (RFC 6901).
 */
public final class ProblemJson {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:antragswerk:problem:";

    private ProblemJson() {}

    static JsonObject of(Refusal refusal) {
        return of(Statuses.of(refusal.kind()), refusal.code(), refusal.findings());
    }

    public static JsonObject of(int status, String code, List<Finding> findings) {
        var problem = Json.createObjectBuilder()
                .add("type", TYPE + code)
                .add("title", title(status, code))
                .add("status", status);
        if (!findings.isEmpty()) {
            var errors = Json.createArrayBuilder();
            findings.forEach(finding -> errors.add(error(finding)));
            problem.add("errors", errors);
        }
        return problem.build();
    }

    static JsonObject of(int status, String incident) {
        var problem = Json.createObjectBuilder(of(status, "status-" + status, List.of()));
        if (!incident.isEmpty()) {
            problem.add("instance", "urn:antragswerk:incident:" + incident);
        }
        return problem.build();
    }

    private static JsonObject error(Finding finding) {
        var arguments = Json.createObjectBuilder();
        finding.arguments().forEach(arguments::add);
        return Json.createObjectBuilder()
                .add("pointer", finding.pointer())
                .add("code", finding.code())
                .add("arguments", arguments)
                .build();
    }

    private static String title(int status, String code) {
        var texts = Texts.german();
        var special = "problem." + code + ".title";
        var general = "problem.status." + status + ".title";
        if (texts.has(special)) {
            return texts.text(special);
        }
        return texts.has(general) ? texts.text(general) : texts.text("problem.status.500.title");
    }
}
