package de.antragswerk.system.http;

import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One person's cookies. Unlike the JDK's store it sends {@code Secure} ones over loopback, as Chromium does, and keeps
 * those of different ports apart.
 */
final class Cookies {
    private record Name(int port, String path, String name) {}

    private final Map<Name, String> values = new ConcurrentHashMap<>();

    void store(URI from, List<String> setCookies) {
        for (var header : setCookies) {
            for (var cookie : HttpCookie.parse("Set-Cookie: " + withoutSameSite(header))) {
                var path = cookie.getPath() == null ? "/" : cookie.getPath();
                var name = new Name(from.getPort(), path, cookie.getName());
                if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                    values.remove(name);
                } else {
                    values.put(name, cookie.getValue());
                }
            }
        }
    }

    String header(URI to) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().port() == to.getPort()
                        && to.getPath().startsWith(entry.getKey().path()))
                .map(entry -> entry.getKey().name() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    void set(URI at, String name, String value) {
        values.put(new Name(at.getPort(), "/", name), value);
    }

    private static String withoutSameSite(String header) {
        return header.replaceAll("(?i);\\s*(SameSite|Partitioned|Expires)(=[^;]*)?", "");
    }
}
