package de.antragswerk.web;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.people.AccessEnds;
import de.antragswerk.web.guard.CsrfGuard;
import de.antragswerk.web.guard.SecurityHeaders;
import de.antragswerk.web.login.Authentication;
import de.antragswerk.web.login.BearerTokens;
import de.antragswerk.web.page.AssetServlet;
import de.antragswerk.web.page.Assets;
import de.antragswerk.web.page.LanguageChoice;
import de.antragswerk.web.problem.ErrorServlet;
import de.antragswerk.web.problem.ProblemPages;
import de.antragswerk.web.setting.WebSettings;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts the filters before everything, in this order, and sets the session cookie. */
@WebListener
public class Startup implements ServletContextListener {
    // held, so that the level stays: Jersey warns at every form that a filter has read before it, which is our intent
    private static final Logger FORM_WARNINGS = Logger.getLogger("org.glassfish.jersey.servlet.WebComponent");

    @Inject
    private WebSettings settings;

    @Inject
    private CurrentActor current;

    @Inject
    private BearerTokens tokens;

    @Inject
    private AccessEnds ends;

    @Inject
    private ProblemPages problems;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        FORM_WARNINGS.setLevel(Level.SEVERE);
        var context = event.getServletContext();
        filter(context, "securityHeaders", new SecurityHeaders(settings), DispatcherType.ERROR);
        filter(context, "languageChoice", new LanguageChoice(settings.https()));
        filter(context, "authentication", new Authentication(current, tokens, ends));
        filter(context, "csrfGuard", new CsrfGuard(settings, current));
        context.addServlet("assets", new AssetServlet(Assets.read(context))).addMapping("/assets/*");
        context.addServlet("errors", new ErrorServlet(problems)).addMapping("/fehler");
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = context.getSessionCookieConfig();
        cookie.setName("AWSESSION");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.https());
        cookie.setPath("/");
    }

    private static void filter(ServletContext context, String name, Filter filter, DispatcherType... more) {
        var types = EnumSet.of(DispatcherType.REQUEST, more);
        context.addFilter(name, filter).addMappingForUrlPatterns(types, true, "/*");
    }
}
