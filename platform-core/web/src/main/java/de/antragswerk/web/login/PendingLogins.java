package de.antragswerk.web.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The logins that a session has begun; a few, because people have tabs. */
record PendingLogins(List<PendingLogin> logins) implements Serializable {
    private static final String ATTRIBUTE = "antragswerk.pending-logins";
    private static final int MOST = 5;

    PendingLogins {
        logins = new ArrayList<>(logins);
    }

    static PendingLogins of(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof PendingLogins pending
                ? pending
                : new PendingLogins(List.of());
    }

    void remember(PendingLogin login, HttpSession session) {
        var next = new ArrayList<>(logins);
        next.add(login);
        while (next.size() > MOST) {
            next.removeFirst();
        }
        session.setAttribute(ATTRIBUTE, new PendingLogins(next));
    }

    /** Takes the login out: a state is good for one return. */
    Optional<PendingLogin> take(String state, RealmKind realm, HttpSession session) {
        var found = logins.stream()
                .filter(login -> login.realm() == realm && login.state().equals(state))
                .findFirst();
        found.ifPresent(login -> {
            var next = new ArrayList<>(logins);
            next.remove(login);
            session.setAttribute(ATTRIBUTE, new PendingLogins(next));
        });
        return found;
    }
}
