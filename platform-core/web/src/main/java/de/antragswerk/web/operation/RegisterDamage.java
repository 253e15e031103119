package de.antragswerk.web.operation;

import de.antragswerk.region.edition.DamagedFile;
import de.antragswerk.web.page.Texts;

/** Says in one sentence what is wrong with a file of the register, and in which line. */
final class RegisterDamage {
    private RegisterDamage() {}

    static String sentence(DamagedFile file) {
        var texts = Texts.german();
        return texts.text(
                "region.error.damaged",
                file.line(),
                texts.text("region.damage." + file.damage().name(), file.detail()));
    }
}
