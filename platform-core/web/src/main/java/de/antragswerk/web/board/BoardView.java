package de.antragswerk.web.board;

import de.antragswerk.configuration.Areas;
import de.antragswerk.plugin.LeikaKey;
import de.antragswerk.statusboard.BoardLine;
import de.antragswerk.statusboard.Phase;
import de.antragswerk.statusboard.ReachedPhase;
import de.antragswerk.statusboard.Service;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The board in words. */
final class BoardView {

    private BoardView() {}

    /**
     * A service with its Länder.
     *
     * @param catalogue its keys in words
     */
    public record ServiceView(String id, String name, String catalogue, List<LandView> laender) {}

    /**
     * @param phase the furthest one in words, empty when none is entered
     * @param authorities how many take part, in words, or empty for a service that the platform does not offer
     */
    public record LandView(String key, String name, String phase, List<String> phases, String authorities) {}

    static List<ServiceView> of(List<Service> services, List<BoardLine> lines, Areas areas, Texts texts) {
        return services.stream()
                .map(service -> new ServiceView(
                        service.id(),
                        service.name(),
                        catalogue(service, texts),
                        lines.stream()
                                .filter(line -> line.service().id().equals(service.id()))
                                .map(line -> land(line, areas, texts))
                                .toList()))
                .toList();
    }

    /** In German, for those who maintain the board. */
    static String name(Phase phase) {
        return name(phase, Texts.german());
    }

    private static String name(Phase phase, Texts texts) {
        return texts.text("board.phase." + phase);
    }

    private static String catalogue(Service service, Texts texts) {
        var leika = service.leika()
                .map(LeikaKey::value)
                .map(key -> texts.text("board.leika", key))
                .orElseGet(() -> texts.text(service.notInLeika() ? "board.leika.none" : "board.leika.unknown"));
        return service.ozgId()
                .map(id -> leika + ", " + texts.text("board.ozg", id))
                .orElse(leika);
    }

    private static LandView land(BoardLine line, Areas areas, Texts texts) {
        return new LandView(
                line.land().value(),
                areas.name(line.land().area()),
                line.current().map(reached -> name(reached.phase(), texts)).orElse(""),
                line.phases().stream().map(phase -> reached(phase, texts)).toList(),
                line.service().benefit().isEmpty()
                        ? ""
                        : texts.text(
                                line.authorities() == 1 ? "board.authorities.one" : "board.authorities.many",
                                Formats.of(texts.language()).number(line.authorities())));
    }

    private static String reached(ReachedPhase phase, Texts texts) {
        return phase.since()
                .map(day -> texts.text(
                        "board.since",
                        name(phase.phase(), texts),
                        Formats.of(texts.language()).day(day)))
                .orElse(name(phase.phase(), texts));
    }

    static List<Choice> phases(String chosen) {
        return Stream.of(Phase.values())
                .map(phase -> new Choice(phase.name(), name(phase), phase.name().equals(chosen)))
                .toList();
    }

    /** Something to choose in a list. */
    public record Choice(String code, String name, boolean selected) {}
}
