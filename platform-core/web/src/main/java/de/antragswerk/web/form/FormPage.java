package de.antragswerk.web.form;

import java.util.List;
import java.util.Optional;

/**
 * A whole form page.
 *
 * @param notices what should be looked at again and belongs to no single field
 * @param localities names of places to choose from
 */
public record FormPage(
        String id,
        String title,
        String intro,
        List<ElementView> elements,
        List<PageError> errors,
        List<String> notices,
        List<String> localities) {

    /** An error in the summary on top, with the id of the field that it leads to. */
    public record PageError(String target, String text) {}

    /** @param heading of the entry that the field stands in; may be empty */
    public record Found(FieldView field, String heading) {}

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** Whether a field offers the places. */
    public boolean asksForLocalities() {
        return !localities.isEmpty() && asksForLocalities(elements);
    }

    private static boolean asksForLocalities(List<ElementView> elements) {
        return elements.stream().anyMatch(element -> switch (element) {
            case FieldView field -> !field.hints().list().isEmpty();
            case GroupView group -> asksForLocalities(group.elements());
            case RepeatView repeat -> repeat.entries().stream().anyMatch(entry -> asksForLocalities(entry.elements()));
        });
    }

    /** The field that asks for the answer, if this page does. */
    public Optional<Found> find(String pointer) {
        return find(elements, "", pointer);
    }

    private static Optional<Found> find(List<ElementView> elements, String heading, String pointer) {
        return elements.stream()
                .map(element -> switch (element) {
                    case FieldView field ->
                        Optional.of(new Found(field, heading))
                                .filter(found -> found.field().name().equals(pointer));
                    case GroupView group -> find(group.elements(), heading, pointer);
                    case RepeatView repeat ->
                        repeat.entries().stream()
                                .map(entry -> find(entry.elements(), entry.heading(), pointer))
                                .flatMap(Optional::stream)
                                .findFirst();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }
}
