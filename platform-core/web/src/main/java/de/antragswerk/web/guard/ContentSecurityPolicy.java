package de.antragswerk.web.guard;

import java.util.List;

/**
 * Everything from here only. Scripts are files of ours: what stands inside a page never runs (ADR 0027).
 *
 * @param formTargets origins to which an answer to a posted form may redirect; Chromium checks the whole chain, and a
 *     step-up ends at the identity provider
 */
public record ContentSecurityPolicy(List<String> formTargets) {
    public ContentSecurityPolicy {
        formTargets = List.copyOf(formTargets);
    }

    public String header() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "connect-src 'self'",
                "style-src 'self'",
                "font-src 'self'",
                "img-src 'self' data:",
                ("form-action 'self' " + String.join(" ", formTargets)).strip(),
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }
}
