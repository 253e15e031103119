package de.antragswerk.exchange.form;

/** The addresses of our own code lists; nobody else gives out names below them. */
final class CodeListUri {
    static final String PREFIX = "urn:de:antragswerk:codeliste:";

    private CodeListUri() {}

    static String of(String form, String list) {
        return PREFIX + form + ":" + list;
    }

    static String name(String uri) {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }
}
