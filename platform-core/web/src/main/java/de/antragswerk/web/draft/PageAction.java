package de.antragswerk.web.draft;

import de.antragswerk.form.FormEngine;
import jakarta.json.JsonObject;

/** What a button of a form page does beside saving the page. */
public sealed interface PageAction {

    /** Check the page and go on. */
    record Next() implements PageAction {}

    /** Leave; everything is kept, however wrong. */
    record Later() implements PageAction {}

    record Add(String pointer) implements PageAction {}

    record Remove(String pointer) implements PageAction {}

    /** Answer the question at that pointer with what the citizen's folder holds. */
    record TakeOver(String pointer) implements PageAction {}

    static PageAction of(String button) {
        if (button == null) {
            return new Next();
        }
        var colon = button.indexOf(':');
        var verb = colon < 0 ? button : button.substring(0, colon);
        var pointer = colon < 0 ? "" : button.substring(colon + 1);
        return switch (verb) {
            case "speichern" -> new Later();
            case "hinzufuegen" -> new Add(pointer);
            case "entfernen" -> new Remove(pointer);
            case "uebernehmen" -> new TakeOver(pointer);
            default -> new Next();
        };
    }

    /** What {@link #of} reads as this very action. */
    default String button() {
        return switch (this) {
            case Next next -> "weiter";
            case Later later -> "speichern";
            case Add add -> "hinzufuegen:" + add.pointer();
            case Remove remove -> "entfernen:" + remove.pointer();
            case TakeOver over -> "uebernehmen:" + over.pointer();
        };
    }

    default JsonObject applyTo(JsonObject answers, FormEngine engine) {
        return switch (this) {
            case Add add -> engine.addEntry(answers, add.pointer());
            case Remove remove -> engine.removeEntry(answers, remove.pointer());
            case Next next -> answers;
            case Later later -> answers;
            case TakeOver over -> answers;
        };
    }
}
