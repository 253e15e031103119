package de.antragswerk.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the root of the answers to an element.
 *
 * @param page the page that asks the element
 * @param steps outermost first; the last is the element itself
 */
record Route(CompiledPage page, List<Step> steps) {

    /** @param guard of the page that brings the element in; always where the element before has brought it */
    record Step(Rule guard, Compiled element) {}

    static Route start(CompiledPage page) {
        return new Route(page, List.of());
    }

    Route to(Rule guard, Compiled element) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(guard, element));
        return new Route(page, List.copyOf(longer));
    }

    Route on(CompiledPage other) {
        return new Route(other, steps);
    }

    Compiled element() {
        return steps.getLast().element();
    }
}
