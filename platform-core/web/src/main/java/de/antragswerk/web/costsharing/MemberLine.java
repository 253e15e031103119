package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostMember;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import java.util.List;

/** A Land that shares costs, in words. */
public record MemberLine(String key, String name, String from, String to, String bounds, String below) {
    private static final Texts TEXTS = Texts.german();

    static MemberLine of(CostMember member, List<KeyFigures> figures) {
        return new MemberLine(
                member.land().value(),
                member.name(),
                German.day(member.from()),
                German.day(member.until()),
                bounds(member.bounds()),
                member.below()
                        .map(profile -> Wordings.of(profile, figures))
                        .orElseGet(() -> TEXTS.text("settling.member.below.nothing")));
    }

    private static String bounds(Bounds bounds) {
        return bounds.equals(Bounds.NONE)
                ? TEXTS.text("settling.member.bounds.without")
                : TEXTS.text(
                        "settling.member.bounds.text",
                        GermanAmounts.enteredPercent(bounds.least()),
                        GermanAmounts.enteredPercent(bounds.most()));
    }
}
