package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an amount is divided, chosen from what is ready or mixed in percent. The fields are {@code schluessel} with the id of
 * a ready profile, or {@code mischung} and then {@code anteil.USAGE} … for every key and {@code zahlen.POPULATION} … for the
 * figures that it works with.
 */
final class ProfileForm {
    static final String FIELD = "schluessel";
    static final String MIXTURE = "mischung";
    private static final int HUNDREDTHS_OF_A_PERMILLE = 10;
    private static final int WHOLE = 1000;

    private ProfileForm() {}

    /** Puts what is stored into the fields: a ready one where it is the same, otherwise its parts. */
    static void fill(Entered entered, Profile profile, Map<String, Profile> ready) {
        var same = ready.entrySet().stream()
                .filter(one -> one.getValue().equals(profile))
                .map(Map.Entry::getKey)
                .findFirst();
        entered.with(FIELD, same.orElse(MIXTURE));
        if (same.isEmpty()) {
            for (var part : profile.parts()) {
                entered.with(
                        share(part.key()), GermanAmounts.enteredPercent(part.permille() * HUNDREDTHS_OF_A_PERMILLE));
                entered.with(figures(part.key()), part.figures());
            }
        }
    }

    /** The profile, or nothing when something about it is wrong; then the form says what. */
    static Optional<Profile> read(Entered entered, Map<String, Profile> ready, List<KeyFigures> known) {
        var chosen = entered.value(FIELD);
        if (chosen.equals(MIXTURE)) {
            return mixture(entered, known);
        }
        refuseUnusedShares(entered);
        var profile = Optional.ofNullable(ready.get(chosen));
        if (profile.isEmpty()) {
            entered.refuse(FIELD, "choose");
        }
        return profile;
    }

    /** Where another key is chosen than the mixture, nobody's shares are dropped without a word. */
    static void refuseUnusedShares(Entered entered) {
        for (var key : KeyKind.values()) {
            var share = entered.value(share(key));
            if (!share.isBlank() && GermanAmounts.percent(share).orElse(1) != 0) {
                entered.refuse(FIELD, "shares-unused");
            }
        }
    }

    private static Optional<Profile> mixture(Entered entered, List<KeyFigures> known) {
        var parts = new ArrayList<Part>();
        var wrong = false;
        for (var key : KeyKind.values()) {
            var percent = entered.percent(share(key), 0);
            wrong |= percent.isEmpty();
            if (percent.isPresent() && percent.getAsInt() > 0) {
                var part = part(entered, key, percent.getAsInt(), known);
                wrong |= part.isEmpty();
                part.ifPresent(parts::add);
            }
        }
        if (wrong) {
            return Optional.empty();
        }
        if (parts.stream().mapToInt(Part::permille).sum() != WHOLE) {
            entered.refuse(FIELD, "mixture", sum(parts));
            return Optional.empty();
        }
        return Optional.of(new Profile(parts));
    }

    private static Optional<Part> part(Entered entered, KeyKind key, int percent, List<KeyFigures> known) {
        if (percent % HUNDREDTHS_OF_A_PERMILLE != 0) {
            entered.refuse(share(key), "tenths");
            return Optional.empty();
        }
        var permille = percent / HUNDREDTHS_OF_A_PERMILLE;
        if (!key.needsFigures()) {
            return Optional.of(new Part(permille, key, ""));
        }
        var figures = entered.value(figures(key));
        if (known.stream().noneMatch(one -> one.kind() == key && one.id().equals(figures))) {
            entered.refuse(figures(key), "figures");
            return Optional.empty();
        }
        return Optional.of(new Part(permille, key, figures));
    }

    private static String sum(List<Part> parts) {
        return GermanAmounts.enteredPercent(
                parts.stream().mapToInt(Part::permille).sum() * HUNDREDTHS_OF_A_PERMILLE);
    }

    static String share(KeyKind key) {
        return "anteil." + key;
    }

    static String figures(KeyKind key) {
        return "zahlen." + key;
    }
}
