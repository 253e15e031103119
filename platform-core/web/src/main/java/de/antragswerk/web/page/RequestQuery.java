package de.antragswerk.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The query of an address as it was sent. Asking the server for a parameter would read the body of a form too, before
 * its encoding is set.
 */
record RequestQuery(List<String> parts) {

    static RequestQuery of(String query) {
        return new RequestQuery(
                Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).toList());
    }

    Optional<String> value(String name) {
        return parts.stream()
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }

    /** The same with another value for that name, which needs no encoding. */
    String with(String name, String value) {
        var others = parts.stream()
                .filter(part -> !part.equals(name) && !part.startsWith(name + "="))
                .toList();
        return String.join("&", others) + (others.isEmpty() ? "" : "&") + name + "=" + value;
    }
}
