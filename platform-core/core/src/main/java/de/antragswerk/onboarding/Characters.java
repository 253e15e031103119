package de.antragswerk.onboarding;

/** Which characters a text may have: no control characters but line feeds, and no halves, which no database stores. */
final class Characters {

    private Characters() {}

    static boolean allPossible(String text) {
        return text.codePoints().noneMatch(Characters::isImpossible);
    }

    private static boolean isImpossible(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n')
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
