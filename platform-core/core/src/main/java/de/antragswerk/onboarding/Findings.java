package de.antragswerk.onboarding;

import de.antragswerk.plugin.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with a document, collected while it is read; after a hundred nobody reads on. */
final class Findings {

    private static final int MOST = 100;

    private final List<Finding> all = new ArrayList<>();

    void add(String pointer, String code) {
        add(pointer, code, Map.of());
    }

    void add(String pointer, String code, Map<String, String> arguments) {
        if (all.size() < MOST) {
            all.add(new Finding(pointer, code, arguments));
        }
    }

    boolean has(String pointer) {
        return all.stream().anyMatch(finding -> finding.pointer().equals(pointer));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
