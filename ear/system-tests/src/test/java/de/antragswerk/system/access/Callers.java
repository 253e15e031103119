package de.antragswerk.system.access;

import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.platform.Platform;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody, signed in once at the pages and once as a program. */
public final class Callers {
    private static final int UNSUPPORTED_TYPE = 415;
    private static final List<String> MORE_TYPES =
            List.of("multipart/form-data; boundary=x", "text/csv", "text/plain", "application/octet-stream");

    private final Map<Caller, WebSession> sessions = new EnumMap<>(Caller.class);
    private final Map<Caller, Rest> programs = new EnumMap<>(Caller.class);

    public Callers(Platform platform) {
        for (var caller : Caller.values()) {
            sessions.put(
                    caller,
                    caller.person()
                            .map(person -> WebSession.of(platform, person))
                            .orElseGet(() -> new WebSession(platform)));
            programs.put(
                    caller,
                    caller.person().map(person -> Rest.as(platform, person)).orElseGet(() -> Rest.anonymous(platform)));
        }
    }

    /** With what {@link Bodies} knows, else an empty form or an empty object; redirects are not followed. */
    public Answer call(Caller caller, Row row, String address) {
        return row.isRest() ? asProgram(caller, row, address) : atThePages(caller, row, address);
    }

    private Answer atThePages(Caller caller, Row row, String address) {
        var session = sessions.get(caller);
        return row.method().equals("GET") ? session.look(address) : session.post(address, Bodies.form(row));
    }

    private Answer asProgram(Caller caller, Row row, String address) {
        var rest = programs.get(caller);
        var path = address.substring("/api/v1".length());
        if (Set.of("GET", "DELETE").contains(row.method())) {
            return rest.send(rest.request(path).method(row.method(), BodyPublishers.noBody()));
        }
        var answer = rest.send(withBody(rest, row, path, "application/json"));
        for (var type : MORE_TYPES) {
            if (answer.status() != UNSUPPORTED_TYPE) {
                break;
            }
            answer = rest.send(withBody(rest, row, path, type));
        }
        return answer;
    }

    private static HttpRequest.Builder withBody(Rest rest, Row row, String path, String type) {
        return rest.request(path)
                .header("Content-Type", type)
                .method(row.method(), BodyPublishers.ofString(Bodies.json(row)));
    }

    /** Whether the answer is "not you": not signed in, not allowed, or the way to the login. */
    public static boolean isDenial(Answer answer) {
        return switch (answer.status()) {
            case 401 -> true;
            case 403 -> !answer.text().contains("Die Anmeldung hat nicht geklappt");
            case 302, 303 -> leadsToALogin(URI.create(answer.location()).getPath());
            default -> false;
        };
    }

    private static boolean leadsToALogin(String path) {
        return path.equals("/anmelden") || path.equals("/verwaltung/anmelden");
    }
}
