package de.antragswerk.web.page;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.guard.CsrfTokens;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;

/** Makes the shell of the present request. */
@Singleton
public class Shells {
    private final CurrentActor current;
    private final Languages languages;

    @Inject
    public Shells(CurrentActor current, Languages languages) {
        this.current = current;
        this.languages = languages;
    }

    public Shell of(HttpServletRequest request) {
        return new Shell(
                current.actor(),
                ActingChoice.of(request),
                languages.of(request),
                Languages.pathOf(request),
                Languages.queryOf(request),
                () -> CsrfTokens.of(request));
    }
}
