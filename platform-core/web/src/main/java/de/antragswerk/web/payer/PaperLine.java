package de.antragswerk.web.payer;

import de.antragswerk.statement.Paper;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import java.util.List;

/**
 * A paper as a page offers it.
 *
 * @param name what it is
 * @param word the last part of its address; empty while there is nothing to download
 * @param about size, or why it is not there
 */
public record PaperLine(String name, String what, String word, String about, String sha256) {

    static List<PaperLine> of(List<Paper> papers) {
        return papers.stream().map(PaperLine::of).toList();
    }

    static PaperLine of(Paper paper) {
        var texts = Texts.german();
        var kind = paper.id().kind();
        var about = switch (paper.state()) {
            case MADE -> German.size(paper.size());
            case WAITING -> texts.text("payer.paper.waiting");
            case IMPOSSIBLE -> texts.text("payer.reason." + paper.reason());
        };
        return new PaperLine(
                texts.text("payer.paper." + kind.word()),
                texts.text("payer.paper." + kind.word() + ".what"),
                paper.made() ? kind.word() : "",
                about,
                paper.sha256());
    }
}
