package de.antragswerk.form;

import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.List;
import java.util.stream.Stream;

/** An element of the form with everything that can be worked out once: its path and its parsed expressions. */
sealed interface Compiled permits CompiledField, Compiled.CompiledGroup, Compiled.CompiledRepeating {

    Element element();

    Spot spot();

    default String textPath() {
        return spot().textPath();
    }

    default Rule when() {
        return spot().when();
    }

    default String id() {
        return spot().id();
    }

    record CompiledGroup(Group element, Spot spot, List<Compiled> children) implements Compiled {}

    /**
     * @param children what the group's own page asks
     * @param further the pages that ask more about each entry
     */
    record CompiledRepeating(RepeatingGroup element, Spot spot, List<Compiled> children, List<CompiledPage> further)
            implements Compiled {
        Stream<Compiled> members() {
            return Stream.concat(children.stream(), further.stream().flatMap(page -> page.elements().stream()));
        }
    }
}
