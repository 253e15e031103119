package de.antragswerk.web.people;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.identity.Role;
import de.antragswerk.people.AreaPeople;
import de.antragswerk.web.page.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands in the two forms of the page, as it was entered. */
public record PersonForm(String role, String name, String userName, String firstName, String lastName, String email) {
    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", "");

    static PersonForm of(HttpServletRequest request) {
        return new PersonForm(
                entered(request, "rolle"),
                entered(request, "name"),
                entered(request, "benutzername"),
                entered(request, "vorname"),
                entered(request, "nachname"),
                entered(request, "email"));
    }

    private static String entered(HttpServletRequest request, String field) {
        var text = request.getParameter(field);
        return text == null ? "" : text.strip();
    }

    Optional<Role> chosen() {
        return Role.ofClaim(role);
    }

    NewAccount account() {
        return new NewAccount(userName, firstName, lastName, email);
    }

    /** By the id of the field, in the order of the page; empty when all is well. */
    Map<String, String> errorsOfKnown(AreaPeople people) {
        var errors = roleError("geben", people);
        if (name.isEmpty() || name.length() > 200) {
            errors.put("geben-name", text("person-name"));
        }
        return errors;
    }

    Map<String, String> errorsOfNew(AreaPeople people) {
        var errors = roleError("neu", people);
        check(errors, "vorname", firstName, NewAccount::isName);
        check(errors, "nachname", lastName, NewAccount::isName);
        check(errors, "email", email, NewAccount::isEmail);
        check(errors, "benutzername", userName, NewAccount::isUserName);
        return errors;
    }

    private Map<String, String> roleError(String form, AreaPeople people) {
        var errors = new LinkedHashMap<String, String>();
        if (chosen().filter(people.mayGive()::contains).isEmpty()) {
            errors.put(form + "-rolle", text("role"));
        }
        return errors;
    }

    private static void check(Map<String, String> errors, String field, String entered, Predicate<String> allowed) {
        if (!allowed.test(entered)) {
            errors.put("neu-" + field, text(field));
        }
    }

    static String text(String code) {
        return Texts.german().text("people.error." + code);
    }

    @Override
    public String toString() {
        return "PersonForm[]";
    }
}
