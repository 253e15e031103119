package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostMember;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.Profile;
import de.antragswerk.web.page.German;
import java.time.LocalDate;
import java.util.Optional;

/** The form of a Land that shares costs. */
final class MemberForm {
    /** Instead of a profile: the Land pays for all of its Kommunen. */
    static final String LAND_PAYS = "land";

    private static final int ALL = 10_000;

    private MemberForm() {}

    /** What was entered. @param until empty for the agreement's; likewise {@code from} */
    record Sent(Optional<LocalDate> from, Optional<LocalDate> until, Bounds bounds, Optional<Profile> below) {}

    static Entered of(CostMember member, Profiles profiles) {
        var entered = Entered.nothing();
        if (member.ownDates()) {
            entered.with("von", German.day(member.from())).with("bis", German.day(member.until()));
        }
        if (member.bounds().least() > 0) {
            entered.with(
                    "mindestens", GermanAmounts.enteredPercent(member.bounds().least()));
        }
        if (member.bounds().most() < ALL) {
            entered.with(
                    "hoechstens", GermanAmounts.enteredPercent(member.bounds().most()));
        }
        member.below()
                .ifPresentOrElse(
                        profile -> ProfileForm.fill(entered, profile, profiles.ready()),
                        () -> entered.with(ProfileForm.FIELD, LAND_PAYS));
        return entered;
    }

    static Optional<Sent> read(Entered entered, CostMember member, Profiles profiles) {
        var from = optional(entered, "von");
        var until = optional(entered, "bis");
        if (until.orElse(member.until()).isBefore(from.orElse(member.from()))) {
            entered.refuse("bis", "days");
        }
        var least = entered.percent("mindestens", 0);
        var most = entered.percent("hoechstens", ALL);
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            entered.refuse("hoechstens", "bounds");
        }
        var below = below(entered, profiles);
        return entered.isRight()
                ? Optional.of(new Sent(from, until, new Bounds(least.orElseThrow(), most.orElseThrow()), below))
                : Optional.empty();
    }

    private static Optional<Profile> below(Entered entered, Profiles profiles) {
        if (entered.value(ProfileForm.FIELD).equals(LAND_PAYS)) {
            ProfileForm.refuseUnusedShares(entered);
            return Optional.empty();
        }
        return ProfileForm.read(entered, profiles.ready(), profiles.figures());
    }

    private static Optional<LocalDate> optional(Entered entered, String field) {
        return entered.value(field).isBlank() ? Optional.empty() : entered.day(field);
    }
}
