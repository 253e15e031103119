package de.antragswerk.kit;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.DraftUpgrade;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;

/**
 * A plugin whose forms, texts and names are files in its bundle. What is left to write is the law: {@code prepare}, and who is
 * competent.
 */
public abstract class BundledPlugin implements BenefitPlugin, DraftUpgrade {
    private final FormLibrary library;
    private final NoteTexts notes;

    protected BundledPlugin(Resources resources) {
        this.library = FormLibrary.read(requireNonNull(resources, "a plugin has files"));
        this.notes = NoteTexts.read(resources);
    }

    /** The sentences for the caseworker. */
    protected final NoteTexts notes() {
        return notes;
    }

    @Override
    public final BenefitDescriptor descriptor() {
        return library.descriptor();
    }

    @Override
    public final FormDefinition form(FormRef form) {
        return library.form(form);
    }

    @Override
    public final Map<String, String> texts(Locale locale) {
        return library.texts(locale);
    }

    @Override
    public final JsonObject upgrade(FormId form, FormVersion from, FormVersion to, JsonObject answers) {
        return library.upgrades().carry(form, from, to, answers);
    }
}
