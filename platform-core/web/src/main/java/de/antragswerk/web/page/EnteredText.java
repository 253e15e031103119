package de.antragswerk.web.page;

/** Text as it was entered or sent. Control characters are in no text that a person writes, and PostgreSQL stores no NUL. */
public final class EnteredText {
    private static final int UNREADABLE = 0xFFFD;

    private EnteredText() {}

    /** Whether every character of it can be shown and stored; tabs and ends of lines can. */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(EnteredText::isReadable);
    }

    /** With the replacement character where something cannot be shown; the rest as it was entered. */
    public static String shown(String text) {
        return text.codePoints()
                .map(point -> isReadable(point) ? point : UNREADABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isReadable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
