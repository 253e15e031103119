package de.antragswerk.form;

import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import java.util.Optional;
import java.util.regex.Pattern;

record CompiledField(Field element, String textPath, Rule when, Optional<Pattern> pattern) implements Compiled {
    FieldType type() {
        return element.type();
    }
}
