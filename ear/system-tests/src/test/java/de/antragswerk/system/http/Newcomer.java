package de.antragswerk.system.http;

import de.antragswerk.system.people.OneTimeCode;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import java.util.regex.Pattern;

/** A member of staff who is in no realm file: somebody has just made their account. */
public final class Newcomer {
    private static final String OWN_PASSWORD = "Eigenes-Passwort-2026";
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    private final Platform platform;
    private final String userName;
    private final String oneTimePassword;
    private String secondFactor = "";

    public Newcomer(Platform platform, String userName, String oneTimePassword) {
        this.platform = platform;
        this.userName = userName;
        this.oneTimePassword = oneTimePassword;
    }

    /** What Keycloak answers to the one-time password, before anything else is entered. */
    public Answer afterThePassword(WebSession web) {
        return web.submitTo(web.get("/verwaltung/anmelden"), Map.of("username", userName, "password", oneTimePassword));
    }

    /** Sets up the second factor and a password of their own, in the order in which Keycloak asks. */
    public Answer firstLogin(WebSession web) {
        return ownPassword(web, secondFactor(web, afterThePassword(web)));
    }

    private Answer secondFactor(WebSession web, Answer page) {
        var secret = SECRET.matcher(page.text());
        if (!secret.find()) {
            throw new AssertionError("not asked for a second factor: " + page.address() + " " + page.mainText());
        }
        secondFactor = secret.group(1);
        return web.submitTo(
                page,
                Map.of("totpSecret", secondFactor, "totp", OneTimeCode.now(secondFactor), "userLabel", "Telefon"));
    }

    private static Answer ownPassword(WebSession web, Answer page) {
        if (!page.text().contains("name=\"password-new\"")) {
            throw new AssertionError("not asked for a password: " + page.address() + " " + page.mainText());
        }
        return web.submitTo(page, Map.of("password-new", OWN_PASSWORD, "password-confirm", OWN_PASSWORD));
    }

    /** With what was set up at the first login. */
    public Answer login(WebSession web) {
        var page =
                web.submitTo(web.get("/verwaltung/anmelden"), Map.of("username", userName, "password", OWN_PASSWORD));
        return page.text().contains("name=\"otp\"")
                ? web.submitTo(page, Map.of("otp", OneTimeCode.now(secondFactor)))
                : page;
    }
}
