package de.antragswerk.exchange.form;

/** The addresses of our own code lists; nobody else gives out names below them. */
final class CodeListUri {
    static final String PREFIX = "urn:de:antragswerk:codeliste:";

    private CodeListUri() {}

    /** @param origin benefit and form, each followed by a slash */
    static String of(String origin, String list) {
        return PREFIX + origin.replace('/', ':') + list;
    }

    static String name(String uri) {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }
}
