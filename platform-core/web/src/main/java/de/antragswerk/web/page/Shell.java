package de.antragswerk.web.page;

import static java.util.Objects.requireNonNull;

import de.antragswerk.identity.Actor;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.guard.LocalTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every page has around it.
 *
 * @param acting what a person who works for several authorities has chosen
 * @param language of the whole page
 * @param path of the page itself, to mark it in the navigation and to come back after a login
 * @param query of the page as it was sent, or empty
 * @param csrf gives the session's token; called only by pages with a form, so that nobody gets a session for reading
 */
public record Shell(
        Optional<Actor> actor,
        Optional<ActingChoice> acting,
        Language language,
        String path,
        String query,
        Supplier<String> csrf) {
    public Shell {
        requireNonNull(actor, "nobody signed in is an empty Optional");
        requireNonNull(acting, "nothing chosen is an empty Optional");
        requireNonNull(language, "a page has a language");
        requireNonNull(path, "a page has a path");
        requireNonNull(query, "no query is an empty text");
        requireNonNull(csrf, "a page can have a form");
    }

    /** A page in German, at an address without a query. */
    public Shell(Optional<Actor> actor, Optional<ActingChoice> acting, String path, Supplier<String> csrf) {
        this(actor, acting, Language.GERMAN, path, "", csrf);
    }

    public boolean isSignedIn() {
        return actor.isPresent();
    }

    public boolean isCitizen() {
        return actor.filter(Citizen.class::isInstance).isPresent();
    }

    public boolean isStaff() {
        return actor.filter(StaffMember.class::isInstance).isPresent();
    }

    /** Whether the person works for several authorities and acts for one of them at a time. */
    public boolean isChoosing() {
        return actor.filter(someone -> someone instanceof StaffMember staff
                        && staff.authorities().size() > 1)
                .isPresent();
    }

    public String name() {
        return actor.map(Actor::name).orElse("");
    }

    public boolean has(String role) {
        return actor.filter(someone -> Roles.has(someone, role)).isPresent();
    }

    /** Whether the page, or one below it, is the present one. */
    public boolean isAt(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /** Staff pages are German only, and staff see every page in German. */
    public boolean offersLanguages() {
        return !isStaff() && !Languages.isForStaff(path);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The same page in another language. */
    public String in(Language other) {
        var choice = RequestQuery.of("").with(Languages.CHOICE, other.tag());
        return LocalTarget.of(path + "?" + RequestQuery.of(query).with(Languages.CHOICE, other.tag()))
                .or(() -> LocalTarget.of(path + "?" + choice))
                .orElseGet(() -> new LocalTarget("/?" + choice))
                .path();
    }
}
