package de.antragswerk.routing;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/** Ages in full years on the day of application, both bounds included; a bound that is absent lets everybody in. */
public record Ages(OptionalInt from, OptionalInt to) {
    public static final Ages ALL = new Ages(OptionalInt.empty(), OptionalInt.empty());
    public static final int OLDEST = 150;

    public Ages {
        requireNonNull(from, "without a beginning it is empty");
        requireNonNull(to, "without an end it is empty");
        if (from.orElse(0) < 0 || to.orElse(OLDEST) > OLDEST || from.orElse(0) > to.orElse(OLDEST)) {
            throw new IllegalArgumentException("ages run from a younger to an older one, 0 to 150");
        }
    }

    public boolean holdEverybody() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Somebody of unknown age is only among everybody. */
    boolean hold(OptionalInt age) {
        return holdEverybody()
                || age.isPresent()
                        && age.getAsInt() >= from.orElse(0)
                        && age.getAsInt() <= to.orElse(Integer.MAX_VALUE);
    }

    boolean contain(Ages others) {
        return holdEverybody()
                || !others.holdEverybody()
                        && others.from.orElse(0) >= from.orElse(0)
                        && others.to.orElse(Integer.MAX_VALUE) <= to.orElse(Integer.MAX_VALUE);
    }
}
