package de.antragswerk.testkit;

import de.antragswerk.form.Filling;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Fills a form many times and looks what was never asked, and what could not be finished. */
final class ReachCheck {
    private final LongFunction<Filling> fillings;
    private final Set<String> unreached = new HashSet<>();

    ReachCheck(PluginUnderTest underTest, FormDefinition form) {
        this(form, seed -> underTest.generator(form).engine(seed).filling(underTest.answers(form, seed)));
    }

    ReachCheck(AntragGenerator generator) {
        this(generator.engine().definition(), seed -> generator.engine(seed).filling(generator.answers(seed)));
    }

    private ReachCheck(FormDefinition form, LongFunction<Filling> fillings) {
        this.fillings = fillings;
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
        var filling = fillings.apply(seed);
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
