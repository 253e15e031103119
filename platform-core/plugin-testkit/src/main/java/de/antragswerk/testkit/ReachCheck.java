package de.antragswerk.testkit;

import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.Page;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Fills a form many times and looks what was never asked, and what could not be finished. */
final class ReachCheck {
    private final AntragGenerator generator;
    private final LongFunction<JsonObject> answers;
    private final Set<String> unreached = new HashSet<>();

    ReachCheck(AntragGenerator generator) {
        this(generator, generator::answers);
    }

    /** @param answers of the generator by seed, perhaps made before */
    ReachCheck(AntragGenerator generator, LongFunction<JsonObject> answers) {
        this.generator = generator;
        this.answers = answers;
        var form = generator.engine().definition();
        form.pages().stream().map(Page::id).map(id -> "page " + id).forEach(unreached::add);
        FormPaths.of(form).spots().keySet().stream()
                .map(path -> "question " + path)
                .forEach(unreached::add);
        form.evidence().stream()
                .map(EvidenceItem::id)
                .map(id -> "evidence " + id)
                .forEach(unreached::add);
    }

    /** @return complaints; none when everything was reached within that many fillings and each was accepted */
    List<String> search(int fillings) {
        for (var seed = 0; seed < fillings && !unreached.isEmpty(); seed++) {
            var unfinished = fill(seed);
            if (!unfinished.isEmpty()) {
                return unfinished;
            }
        }
        return unreached.stream()
                .sorted()
                .map(what -> what + " was never asked for in " + fillings + " fillings")
                .toList();
    }

    private List<String> fill(long seed) {
        var filling = generator.engine(seed).filling(answers.apply(seed));
        var findings = filling.check();
        if (!findings.isEmpty()) {
            return findings.stream()
                    .map(finding -> "the form cannot be finished at " + finding.pointer() + ": " + finding.code()
                            + " (seed " + seed + "); a text with a pattern needs an example, see examples()")
                    .toList();
        }
        filling.pages().forEach(page -> {
            unreached.remove("page " + page.page().id());
            filling.view(page)
                    .fields()
                    .forEach(field -> prefixes(field.textPath()).forEach(path -> unreached.remove("question " + path)));
        });
        filling.evidence().forEach(item -> unreached.remove("evidence " + item.id()));
        return List.of();
    }

    private static Stream<String> prefixes(String path) {
        return Stream.iterate(
                path, rest -> !rest.isEmpty(), rest -> rest.substring(0, Math.max(rest.lastIndexOf('.'), 0)));
    }
}
