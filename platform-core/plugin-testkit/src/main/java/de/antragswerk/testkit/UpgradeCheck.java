package de.antragswerk.testkit;

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
