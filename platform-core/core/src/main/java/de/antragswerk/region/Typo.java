package de.antragswerk.region;

/** Whether two words differ by at most one slip of the finger: a letter too many, missing, wrong, or two swapped. */
final class Typo {

    /** Shorter words have too many neighbours. */
    static final int SHORTEST_WORD = 5;

    private Typo() {}

    static boolean atMostOne(String typed, String right) {
        if (typed.length() < SHORTEST_WORD || Math.abs(typed.length() - right.length()) > 1) {
            return false;
        }
        var start = commonPrefix(typed, right);
        var end = commonSuffix(typed, right, start);
        var restTyped = typed.length() - start - end;
        var restRight = right.length() - start - end;
        if (restTyped <= 1 && restRight <= 1) {
            return true;
        }
        return restTyped == 2
                && restRight == 2
                && typed.charAt(start) == right.charAt(start + 1)
                && typed.charAt(start + 1) == right.charAt(start);
    }

    private static int commonPrefix(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(String one, String other, int taken) {
        var most = Math.min(one.length(), other.length()) - taken;
        var length = 0;
        while (length < most && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
