package de.antragswerk.web.guard;

import de.antragswerk.web.setting.WebSettings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the security headers on every answer before anything else can write to it. */
public final class SecurityHeaders implements Filter {
    private final Map<String, String> headers = new LinkedHashMap<>();

    public SecurityHeaders(WebSettings settings) {
        headers.put("Content-Security-Policy", new ContentSecurityPolicy(settings.identityOrigins()).header());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        // whatever is cached on a shared computer can be read by the next person; assets overrule this
        headers.put("Cache-Control", "no-store");
        if (settings.https()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse answer && request instanceof HttpServletRequest) {
            headers.forEach(answer::setHeader);
        }
        chain.doFilter(request, response);
    }
}
