package de.antragswerk.testkit;

import de.antragswerk.plugin.form.Condition;
import de.antragswerk.plugin.form.Element;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Group;
import de.antragswerk.plugin.form.Page;
import de.antragswerk.plugin.form.RepeatingGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The crisis sets that a form's conditions ask for, as {@code {"in": ["vereinfacht", {"var": "sets"}]}}. */
final class KnownSets {
    private static final Pattern ASKED = Pattern.compile("\"in\":\\[\"(\\w+)\",\\{\"var\":\"sets\"}]");

    private KnownSets() {}

    static Set<String> of(FormDefinition form) {
        var conditions = Stream.of(
                        form.pages().stream().map(Page::when),
                        form.pages().stream().flatMap(page -> conditions(page.elements())),
                        form.evidence().stream().map(EvidenceItem::when))
                .flatMap(some -> some);
        return conditions
                .flatMap(Optional::stream)
                .map(condition -> condition.logic().toString())
                .flatMap(logic -> ASKED.matcher(logic).results().map(found -> found.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Optional<Condition>> conditions(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.when()),
                        switch (element) {
                            case Field field -> Stream.<Optional<Condition>>empty();
                            case Group group -> conditions(group.elements());
                            case RepeatingGroup group -> conditions(group.elements());
                        }));
    }
}
