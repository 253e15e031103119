package de.antragswerk.plugin.form;

import de.antragswerk.plugin.FormId;

/**
 * Where a form's texts stand in the plugin's message bundles. Paths are dotted and without the positions of repeating
 * groups: {@code haushalt.mitglieder.vorname}.
 */
public final class TextKeys {
    private TextKeys() {}

    public static String formTitle(FormId form) {
        return form + ".title";
    }

    public static String formIntro(FormId form) {
        return form + ".intro";
    }

    public static String pageTitle(FormId form, String page) {
        return form + ".page." + page + ".title";
    }

    /** May be absent. */
    public static String pageIntro(FormId form, String page) {
        return form + ".page." + page + ".intro";
    }

    /** The heading of a section in the task list. */
    public static String sectionTitle(FormId form, String section) {
        return form + ".section." + section + ".title";
    }

    /** The question, or the heading of a group, or the name of one entry of a repeating group. */
    public static String label(FormId form, String path) {
        return form + "." + path + ".label";
    }

    /** May be absent. */
    public static String help(FormId form, String path) {
        return form + "." + path + ".help";
    }

    /** Why we ask; beside it the page shows the field's legal basis. */
    public static String why(FormId form, String path) {
        return form + "." + path + ".why";
    }

    public static String code(String codeList, String code) {
        return "code." + codeList + "." + code;
    }

    public static String evidence(FormId form, String item) {
        return form + ".evidence." + item + ".label";
    }

    /** May be absent. */
    public static String evidenceHelp(FormId form, String item) {
        return form + ".evidence." + item + ".help";
    }

    public static String parameter(String name) {
        return "parameter." + name + ".label";
    }

    /** May be absent. */
    public static String parameterHelp(String name) {
        return "parameter." + name + ".help";
    }

    /** The sentence with the value for citizens; only of parameters that are shown to them. */
    public static String parameterShown(String name) {
        return "parameter." + name + ".shown";
    }

    /** What a breach of a rule means and how to mend it. */
    public static String rule(String id) {
        return finding("rule." + id);
    }

    public static String finding(String code) {
        return "finding." + code;
    }

    /** A line of an indication, with the placeholders of its arguments. */
    public static String indication(String line) {
        return "indication." + line;
    }

    /** What becomes simpler under a crisis set. */
    public static String crisisSet(String id) {
        return "crisis." + id + ".title";
    }
}
