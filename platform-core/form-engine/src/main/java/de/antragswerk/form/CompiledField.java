package de.antragswerk.form;

import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import java.util.Optional;
import java.util.regex.Pattern;

/** @param calculation always for a field that is asked */
record CompiledField(Field element, Spot spot, Optional<Pattern> pattern, Rule calculation) implements Compiled {
    FieldType type() {
        return element.type();
    }

    boolean isCalculated() {
        return element.isCalculated();
    }
}
