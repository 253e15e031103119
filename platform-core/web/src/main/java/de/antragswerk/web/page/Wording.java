package de.antragswerk.web.page;

import de.antragswerk.benefit.Benefit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The words of the present request's language, for pages that put texts together themselves. */
@Singleton
public class Wording {
    private final Languages languages;
    private final HttpServletRequest request;

    @Inject
    public Wording(Languages languages, HttpServletRequest request) {
        this.languages = languages;
        this.request = request;
    }

    public Language language() {
        return languages.of(request);
    }

    public Texts texts() {
        return Texts.in(language());
    }

    public Formats formats() {
        return Formats.of(language());
    }

    public Map<String, String> of(Benefit benefit) {
        return benefit.texts(language().locale());
    }
}
