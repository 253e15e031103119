package de.antragswerk.web.land;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.provisioning.FirstAdmin;
import de.antragswerk.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields for the person who is to administer the Land first. All of them, or none. */
record AdminForm(String userName, String firstName, String lastName, String email) {
    static final String PREFIX = "/admin/";

    static AdminForm of(SentForm form) {
        return new AdminForm(
                form.text(PREFIX + "userName"),
                form.text(PREFIX + "firstName"),
                form.text(PREFIX + "lastName"),
                form.text(PREFIX + "email"));
    }

    private Map<String, String> entered() {
        var entered = new LinkedHashMap<String, String>();
        entered.put(PREFIX + "firstName", firstName);
        entered.put(PREFIX + "lastName", lastName);
        entered.put(PREFIX + "userName", userName);
        entered.put(PREFIX + "email", email);
        return entered;
    }

    boolean isEmpty() {
        return entered().values().stream().allMatch(String::isBlank);
    }

    /** By the name of the field. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!isEmpty()) {
            check(errors, "userName", NewAccount.isUserName(userName));
            check(errors, "firstName", NewAccount.isName(firstName));
            check(errors, "lastName", NewAccount.isName(lastName));
            check(errors, "email", NewAccount.isEmail(email));
        }
        return errors;
    }

    /** Of a field of this form; empty for any other. */
    static String label(String pointer) {
        var key = "land.admin." + (pointer.startsWith(PREFIX) ? pointer.substring(PREFIX.length()) : "");
        return Texts.german().has(key) ? Texts.german().text(key) : "";
    }

    private static void check(Map<String, String> errors, String field, boolean right) {
        if (!right) {
            errors.put(PREFIX + field, Texts.german().text("land.admin." + field + ".wrong"));
        }
    }

    Optional<FirstAdmin> person() {
        return isEmpty() || !errors().isEmpty()
                ? Optional.empty()
                : Optional.of(FirstAdmin.of(userName, firstName, lastName, email));
    }

    FormSection section(Map<String, String> errors) {
        var texts = Texts.german();
        var fields = entered().entrySet().stream()
                .map(field -> {
                    var name = field.getKey().substring(PREFIX.length());
                    var hint = "land.admin." + name + ".hint";
                    return new FormField(
                            field.getKey(),
                            texts.text("land.admin." + name),
                            texts.has(hint) ? texts.text(hint) : "",
                            name.equals("email") ? "email" : "text",
                            false,
                            field.getValue(),
                            errors.getOrDefault(field.getKey(), ""),
                            List.of());
                })
                .toList();
        return new FormSection(texts.text("land.admin"), texts.text("land.admin.hint"), fields);
    }
}
