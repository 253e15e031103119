package de.antragswerk.web.whatif;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import de.antragswerk.whatif.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in sentences what would be different, so that nobody has to read it out of the form. */
final class ScenarioWords {
    private final Texts texts = Texts.german();
    private final SettlementInput known;

    ScenarioWords(Basis basis) {
        known = basis.known();
    }

    List<String> of(List<Change> changes) {
        return changes.stream().map(this::sentence).toList();
    }

    private String sentence(Change change) {
        return switch (change) {
            case Change.Joins joins -> joins(joins);
            case Change.TakesPart part ->
                texts.text("whatif.is.part", member(part.member()), German.day(part.from()), German.day(part.to()));
            case Change.OtherKey other ->
                texts.text(
                        "whatif.is.key",
                        other.pool().map(this::pool).orElse(texts.text("whatif.all.pools")),
                        profile(other.profile()));
            case Change.OtherKeyBelow below ->
                texts.text(
                        "whatif.is.below",
                        member(below.land()),
                        below.profile().map(this::profile).orElse(texts.text("whatif.land.pays")));
            case Change.OtherAmount amount ->
                texts.text("whatif.is.amount", pool(amount.pool()), German.euro(amount.cents()));
        };
    }

    private String joins(Change.Joins joins) {
        return texts.text(
                "whatif.is.joins",
                joins.name(),
                German.number(joins.inhabitants()),
                German.day(joins.from()),
                German.number(joins.applications().low()),
                German.number(joins.applications().middle()),
                German.number(joins.applications().high()));
    }

    private String profile(Profile profile) {
        return profile.parts().stream().map(this::part).collect(Collectors.joining(", "));
    }

    private String part(Part part) {
        var edition = known.figures().stream()
                .filter(one -> one.id().equals(part.figures()))
                .map(KeyFigures::edition)
                .findFirst();
        return part.permille() / 10 + " % " + texts.text("whatif.key." + part.key())
                + edition.map(year -> " (" + year + ")").orElse("");
    }

    private String member(String key) {
        return first(
                known.members().stream()
                        .filter(one -> one.key().equals(key))
                        .map(Member::name)
                        .findFirst(),
                key);
    }

    private String pool(String id) {
        return first(
                known.pools().stream()
                        .filter(one -> one.id().equals(id))
                        .map(Pool::name)
                        .findFirst(),
                id);
    }

    private static String first(Optional<String> name, String otherwise) {
        return name.orElse(otherwise);
    }
}
