package de.antragswerk.web.costsharing;

import de.antragswerk.web.page.Texts;

/**
 * Something that the office looks at before it closes a period.
 *
 * @param name of what was looked at
 * @param state ok, warning or blocking
 * @param text what was found
 */
public record Check(String name, String state, String text) {
    private static final Texts TEXTS = Texts.german();

    /** @param code the end of the keys of its texts: the name, and what was found */
    static Check ok(String code, Object... arguments) {
        return of(code, "ok", "ok", arguments);
    }

    static Check warning(String code, String found, Object... arguments) {
        return of(code, "warning", found, arguments);
    }

    static Check blocking(String code, String text) {
        return new Check(TEXTS.text("settling.check." + code), "blocking", text);
    }

    private static Check of(String code, String state, String found, Object... arguments) {
        var key = "settling.check." + code;
        return new Check(TEXTS.text(key), state, TEXTS.text(key + "." + found, arguments));
    }

    public String badge() {
        return switch (state) {
            case "ok" -> "success";
            case "warning" -> "warning";
            default -> "danger";
        };
    }

    public boolean isOpen() {
        return !state.equals("ok");
    }
}
