package de.antragswerk.web.access;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * The authority that a caseworker with several has chosen to act for, as their session keeps it. Whether they may is asked anew at
 * every request; a new login forgets it.
 *
 * @param name kept for the header of each page, which must not need the database
 */
public record ActingChoice(String authority, String name) implements Serializable {
    /** The hidden field of each form that says for whom it was shown. */
    public static final String PARAMETER = "_fuer";

    /** How a program says it. */
    public static final String HEADER = "Antragswerk-Acting-For";

    private static final String ATTRIBUTE = "antragswerk.acting-for";

    public ActingChoice {
        requireNonNull(authority, "a choice is of an authority");
        requireNonNull(name, "an authority has a name");
    }

    public static Optional<ActingChoice> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ActingChoice choice
                ? Optional.of(choice)
                : Optional.empty();
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
