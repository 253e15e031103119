package de.antragswerk.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts calculated fields behind those that they read. Whether one reads another is told by its name alone, which may find
 * too much; calculations that bite their own tail keep the order of the form.
 */
final class CalculationOrder {
    private final List<Route> calculations;
    private final Set<Route> ordered = new LinkedHashSet<>();
    private final List<Route> begun = new ArrayList<>();

    private CalculationOrder(List<Route> calculations) {
        this.calculations = calculations;
    }

    static List<Route> of(Routes routes) {
        var calculated = routes.byPath().values().stream()
                .filter(route -> route.element() instanceof CompiledField field && field.isCalculated())
                .toList();
        var order = new CalculationOrder(calculated);
        calculated.forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(Route calculation) {
        if (begun.contains(calculation)) {
            return;
        }
        begun.add(calculation);
        calculations.stream().filter(other -> reads(calculation, other)).forEach(this::add);
        ordered.add(calculation);
    }

    private static boolean reads(Route one, Route other) {
        var logic = ((CompiledField) one.element()).element().calculation().orElseThrow();
        return Pattern.compile("[\".]" + Pattern.quote(other.element().id()) + "[\".]")
                .matcher(logic.logic().toString())
                .find();
    }
}
