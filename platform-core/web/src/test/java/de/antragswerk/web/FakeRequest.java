package de.antragswerk.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request without a server: method, path, headers, parameters, and a session that begins when it is asked for. */
public final class FakeRequest {
    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, List<String>> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String query;
    private boolean hasSession;

    public FakeRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest parameter(String name, String value) {
        parameters.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
        return this;
    }

    public FakeRequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    public FakeRequest query(String sent) {
        query = sent;
        return this;
    }

    public HttpServletRequest servletRequest() {
        return fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getServletPath" -> "";
            case "getPathInfo", "getRequestURI" -> path;
            case "getHeader" -> headers.get(arguments[0]);
            case "getCookies" -> cookies.toArray(Cookie[]::new);
            case "getQueryString" -> query;
            case "getParameter" ->
                parameters.getOrDefault(arguments[0], List.of()).stream()
                        .findFirst()
                        .orElse(null);
            case "getParameterMap" ->
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().toArray(String[]::new)));
            case "getScheme" -> "https";
            case "getSession" -> session(arguments == null || (boolean) arguments[0]);
            default -> null;
        });
    }

    /** The status after the filter; 200 when it let the request pass. */
    public int through(Filter filter) throws Exception {
        var status = new int[1];
        var response = fake(HttpServletResponse.class, (proxy, called, arguments) -> {
            if (called.getName().equals("sendError")) {
                status[0] = (int) arguments[0];
            }
            return null;
        });
        filter.doFilter(servletRequest(), response, (request, answer) -> status[0] = 200);
        return status[0];
    }

    private HttpSession session(boolean begin) {
        hasSession |= begin;
        if (!hasSession) {
            return null;
        }
        return fake(HttpSession.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> null;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
