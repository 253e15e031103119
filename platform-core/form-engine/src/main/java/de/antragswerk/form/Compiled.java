package de.antragswerk.form;

import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.List;

/** An element of the form with everything that can be worked out once: its path and its parsed condition. */
sealed interface Compiled permits CompiledField, Compiled.CompiledGroup, Compiled.CompiledRepeating {

    Element element();

    String textPath();

    Rule when();

    default String id() {
        return element().id();
    }

    record CompiledGroup(Group element, String textPath, Rule when, List<Compiled> children) implements Compiled {}

    record CompiledRepeating(RepeatingGroup element, String textPath, Rule when, List<Compiled> children)
            implements Compiled {}
}
