package de.antragswerk.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the page that asks an answer, from the answer's pointer. */
final class PageSearch {
    private static final Pattern POSITION = Pattern.compile("\\d{1,4}");

    private PageSearch() {}

    /** @return also a page that is not asked at present */
    static Optional<PageAt> of(CompiledForm form, String pointer) {
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        var steps = List.of(pointer.substring(1).split("/", -1));
        var path = String.join(
                ".", steps.stream().filter(step -> !isPosition(step)).toList());
        return form.routes().nearest(path).flatMap(route -> at(form, route, steps));
    }

    private static Optional<PageAt> at(CompiledForm form, Route route, List<String> steps) {
        var page = route.page().page();
        return page.each()
                .map(group -> form.routes().to(group).steps().size())
                .map(place -> place < steps.size() && isPosition(steps.get(place))
                        ? Optional.of(PageAt.of(page, Integer.parseInt(steps.get(place))))
                        : Optional.<PageAt>empty())
                .orElseGet(() -> Optional.of(PageAt.once(page)));
    }

    private static boolean isPosition(String step) {
        return POSITION.matcher(step).matches();
    }
}
