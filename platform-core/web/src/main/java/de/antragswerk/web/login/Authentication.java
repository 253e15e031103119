package de.antragswerk.web.login;

import de.antragswerk.identity.Actor;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.people.AccessEnds;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.guard.PathKind;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out who sends a request: pages by the session, REST by the bearer token, never the other way round. Nobody is
 * turned away here unless the token is bad; what needs a login says so itself.
 */
public final class Authentication implements Filter {
    private static final String BEARER = "Bearer ";
    private final CurrentActor current;
    private final BearerTokens tokens;
    private final AccessEnds ends;

    public Authentication(CurrentActor current, BearerTokens tokens, AccessEnds ends) {
        this.current = current;
        this.tokens = tokens;
        this.ends = ends;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sent = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        switch (PathKind.of(sent)) {
            case PAGE -> {
                stillGood(sent)
                        .ifPresent(login -> current.signedIn(
                                login.actor(), ActingChoice.of(sent).map(ActingChoice::authority)));
                proceed(sent, answer, chain);
            }
            case REST -> withToken(sent, answer, chain);
            case ASSET, SERVER -> chain.doFilter(request, response);
        }
    }

    /** A session from before a role was taken ends here; the next login says what is left. */
    private Optional<SignedIn> stillGood(HttpServletRequest sent) {
        var login = SignedIn.of(sent);
        if (login.filter(before -> before.isOver(ends)).isEmpty()) {
            return login;
        }
        sent.getSession(false).invalidate();
        return Optional.empty();
    }

    private void withToken(HttpServletRequest sent, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var header = sent.getHeader("Authorization");
        if (header == null) {
            proceed(sent, answer, chain);
            return;
        }
        var actor = bearer(header, answer);
        if (actor.isPresent()) {
            current.signedIn(actor.get(), Optional.ofNullable(sent.getHeader(ActingChoice.HEADER)));
            proceed(sent, answer, chain);
        } else if (!answer.isCommitted()) {
            BearerRefusal.write(answer);
        }
    }

    private Optional<Actor> bearer(String header, HttpServletResponse answer) throws IOException {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        try {
            return tokens.check(header.substring(BEARER.length()).strip());
        } catch (Refusal away) {
            BearerRefusal.away(answer, away.retryAfterSeconds().orElseThrow());
            return Optional.empty();
        }
    }

    private void proceed(HttpServletRequest sent, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new CheckedRequest(sent, current.actor()), answer);
    }
}
