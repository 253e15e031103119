package de.antragswerk.web.login;

import com.nimbusds.jwt.JWTClaimsSet;
import de.antragswerk.identity.Actor;
import de.antragswerk.people.AccessEnds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.text.ParseException;
import java.util.Optional;

/**
 * The login that a session holds: the ID token's checked claims, as text so that the session can move to another node.
 *
 * @param idToken needed once more, to log out at the identity provider
 */
record SignedIn(RealmKind realm, String claims, String idToken) implements Serializable {
    private static final String ATTRIBUTE = "antragswerk.login";

    static Optional<SignedIn> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn login
                ? Optional.of(login)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    Actor actor() {
        return Claims.actor(realm, parsed());
    }

    /** Whether a role of the person was taken since this login. */
    boolean isOver(AccessEnds ends) {
        return realm == RealmKind.STAFF
                && ends.isOver(parsed().getSubject(), parsed().getIssueTime().toInstant());
    }

    private JWTClaimsSet parsed() {
        try {
            return JWTClaimsSet.parse(claims);
        } catch (ParseException broken) {
            throw new IllegalStateException("the claims in a session are the ones that were checked", broken);
        }
    }

    /** Never with claims or token: records end up in logs. */
    @Override
    public String toString() {
        return "SignedIn[" + realm + "]";
    }
}
