package de.antragswerk.web.configuration;

import de.antragswerk.configuration.Reach;
import de.antragswerk.web.page.Texts;
import java.util.List;

/** Items of the checklist by their names. */
final class OpenItems {
    private OpenItems() {}

    static List<String> named(List<String> items) {
        return items.stream().map(OpenItems::named).toList();
    }

    static Reach named(Reach reach) {
        return new Reach(
                reach.authorities(),
                reach.live(),
                reach.waiting(),
                reach.examples().stream()
                        .map(one -> new Reach.Waiting(one.ars(), one.name(), named(one.items())))
                        .toList());
    }

    private static String named(String item) {
        var key = "checklist.item." + item;
        return Texts.german().has(key) ? Texts.german().text(key) : item;
    }
}
