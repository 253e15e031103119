package de.antragswerk.web.problem;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.login.LoginAddress;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;

/** A refusal as a page; who only has to log in, or to log in better, is sent there and comes back. */
public class RefusalPages implements ExceptionMapper<Refusal> {
    private final ProblemPages pages;
    private final HttpServletRequest request;
    private final CurrentActor current;

    @Inject
    public RefusalPages(ProblemPages pages, HttpServletRequest request, CurrentActor current) {
        this.pages = pages;
        this.request = request;
        this.current = current;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_SIGNED_IN -> redirect(LoginAddress.toComeBackTo(request));
            case TRUST_TOO_LOW ->
                redirect(LoginAddress.toComeBackTo(
                        request, refusal.demandedTrust().orElse(TrustLevel.SUBSTANTIAL)));
            case AUTHORITY_NOT_CHOSEN -> redirect(LoginAddress.toChooseAuthority(request));
            case FORBIDDEN, NOT_FOUND, CONFLICT, INVALID, TOO_LARGE, UNAVAILABLE -> page(refusal);
        };
    }

    private Response page(Refusal refusal) {
        var status = Statuses.of(refusal.kind());
        var response = Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(pages.page(request, status, code(refusal)));
        refusal.retryAfterSeconds().ifPresent(seconds -> response.header("Retry-After", seconds));
        return response.build();
    }

    /** Who works for several authorities may only have to change over: the same page whether the case exists or not. */
    private String code(Refusal refusal) {
        return refusal.code().equals("case-unknown") && current.mustChoose() ? "case-elsewhere" : refusal.code();
    }

    private static Response redirect(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
