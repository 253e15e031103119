package de.antragswerk.testkit;

import de.antragswerk.form.Dropped;
import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.DraftUpgrade;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Carries filled drafts from each version to every later one and looks for answers that got lost. */
record UpgradeCheck(BenefitPlugin plugin, PluginUnderTest underTest, int fillings) {

    List<String> lost(FormOffer offer) {
        List<String> complaints = new ArrayList<>();
        for (var from : offer.versions()) {
            offer.versions().stream()
                    .filter(to -> to.compareTo(from) > 0)
                    .forEach(to -> lost(offer, from, to, complaints));
        }
        return complaints;
    }

    /** Dotted paths of answers for which the later version has no question, but for those that the terms allow. */
    Set<String> noLongerAsked(FormOffer offer) {
        Set<String> found = new TreeSet<>();
        if (plugin instanceof DraftUpgrade upgrade) {
            for (var from : offer.versions()) {
                offer.versions().stream()
                        .filter(to -> to.compareTo(from) > 0)
                        .flatMap(to -> noLongerAsked(upgrade, offer, from, to))
                        .forEach(found::add);
            }
        }
        found.removeAll(underTest.terms().noLongerAsked());
        return found;
    }

    private Stream<String> noLongerAsked(DraftUpgrade upgrade, FormOffer offer, FormVersion from, FormVersion to) {
        var earlier = plugin.form(new FormRef(offer.id(), from));
        var later = underTest.generator(plugin.form(new FormRef(offer.id(), to)));
        return IntStream.range(0, fillings)
                .boxed()
                .flatMap(seed -> withoutQuestion(
                        later, seed, upgrade.upgrade(offer.id(), from, to, underTest.answers(earlier, seed))));
    }

    /** Neither in times of crisis nor in others: some questions are asked only then, some are left out then. */
    private static Stream<String> withoutQuestion(AntragGenerator later, int seed, JsonObject answers) {
        var inACrisis = paths(later.engine(seed), answers);
        return paths(later.engine(), answers).stream().filter(inACrisis::contains);
    }

    private static Set<String> paths(FormEngine engine, JsonObject answers) {
        return engine.filling(answers).dropped().stream().map(Dropped::textPath).collect(Collectors.toSet());
    }

    /** A draft that lay through three versions must not differ from one that was opened in each of them. */
    List<String> differing(FormOffer offer) {
        List<String> complaints = new ArrayList<>();
        if (plugin instanceof DraftUpgrade upgrade) {
            var versions = offer.versions();
            for (var i = 0; i + 2 < versions.size(); i++) {
                differing(upgrade, offer, versions.subList(i, i + 3), complaints);
            }
        }
        return complaints;
    }

    private void differing(DraftUpgrade upgrade, FormOffer offer, List<FormVersion> chain, List<String> complaints) {
        var first = chain.getFirst();
        for (var seed = 0; seed < fillings; seed++) {
            var answers = underTest.answers(plugin.form(new FormRef(offer.id(), first)), seed);
            var stepped = upgrade.upgrade(
                    offer.id(), chain.get(1), chain.get(2), upgrade.upgrade(offer.id(), first, chain.get(1), answers));
            if (!upgrade.upgrade(offer.id(), first, chain.get(2), answers).equals(stepped)) {
                complaints.add("the upgrade of " + offer.id() + " from " + first + " to " + chain.get(2)
                        + " differs from the one by way of " + chain.get(1) + " (seed " + seed + ")");
                return;
            }
        }
    }

    private void lost(FormOffer offer, FormVersion from, FormVersion to, List<String> complaints) {
        if (!(plugin instanceof DraftUpgrade upgrade)) {
            complaints.add(offer.id() + " has versions " + from + " and " + to
                    + ", but the plugin does not say how drafts are upgraded (DraftUpgrade)");
            return;
        }
        for (var seed = 0; seed < fillings; seed++) {
            var answers = underTest.answers(plugin.form(new FormRef(offer.id(), from)), seed);
            var upgraded =
                    leaves(upgrade.upgrade(offer.id(), from, to, answers)).toList();
            if (!upgraded.containsAll(leaves(answers).toList())) {
                complaints.add("the upgrade of " + offer.id() + " from " + from + " to " + to
                        + " loses an answer (seed " + seed + ")");
                return;
            }
        }
    }

    private static Stream<JsonValue> leaves(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream().flatMap(UpgradeCheck::leaves);
            case JsonArray array -> array.stream().flatMap(UpgradeCheck::leaves);
            default -> Stream.of(value);
        };
    }
}
