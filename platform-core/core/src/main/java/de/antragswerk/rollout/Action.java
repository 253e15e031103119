package de.antragswerk.rollout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the coordination office can do with a wave. */
public enum Action {
    HOLD,
    RESUME,
    COMPLETE,
    ROLL_BACK;

    /** The name in addresses, for example {@code roll-back}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Action> of(String word) {
        return Stream.of(values()).filter(action -> action.word().equals(word)).findFirst();
    }
}
