package de.antragswerk.web.board;

import de.antragswerk.configuration.Areas;
import de.antragswerk.plugin.Finding;
import de.antragswerk.statusboard.Phase;
import de.antragswerk.statusboard.Service;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Both forms of the edit page: a phase, and the key of a service. */
public final class BoardForm {
    private static final Map<String, String> FIELDS =
            Map.of("/service", "dienst", "/land", "land", "/phase", "phase", "/since", "seit", "/leika", "leika");

    private final Texts texts = Texts.german();
    private final List<Service> services;
    private final Areas areas;
    private final BoardEntry entry;
    private final Map<String, String> errors = new LinkedHashMap<>();

    BoardForm(List<Service> services, Areas areas, BoardEntry entry, List<Finding> findings) {
        this.services = services;
        this.areas = areas;
        this.entry = entry;
        findings.forEach(finding ->
                errors.putIfAbsent(FIELDS.get(finding.pointer()), texts.text("board.error." + finding.code())));
    }

    public FieldView getService() {
        return field("dienst", "dienst", "select", "", options(), PLAIN);
    }

    /** The same question in the other form. */
    public FieldView getKeyService() {
        return field("schluessel-dienst", "dienst", "select", "", options(), PLAIN);
    }

    public FieldView getLand() {
        return field(
                "land",
                "land",
                "select",
                "",
                Laender.choices(areas, entry.land()).stream()
                        .map(choice -> new OptionView(choice.code(), choice.name(), choice.selected()))
                        .toList(),
                PLAIN);
    }

    public FieldView getPhase() {
        return field(
                "phase",
                "phase",
                "select",
                "",
                Stream.of(Phase.values())
                        .map(phase -> new OptionView(
                                phase.name(),
                                BoardView.name(phase),
                                phase.name().equals(entry.phase())))
                        .toList(),
                PLAIN);
    }

    public FieldView getSince() {
        return field(
                "seit",
                "seit",
                "line",
                entry.since(),
                List.of(),
                new Hints("text", "numeric", "", "", texts.text("form.format.day"), 10));
    }

    public FieldView getLeika() {
        return field("leika", "leika", "line", entry.leika(), List.of(), new Hints("text", "numeric", "", "", "", 14));
    }

    public List<PageError> getErrors() {
        return errors.entrySet().stream()
                .map(error -> new PageError(error.getKey(), error.getValue()))
                .toList();
    }

    private static final Hints PLAIN = new Hints("text", "", "", "", "", 0);

    private List<OptionView> options() {
        return services.stream()
                .map(service -> new OptionView(
                        service.id(), service.name(), service.id().equals(entry.service())))
                .toList();
    }

    private FieldView field(
            String id, String name, String control, String entered, List<OptionView> options, Hints hints) {
        return new FieldView(
                id,
                name,
                control,
                texts.text("board.field." + name),
                texts.text("board.field." + name + ".help"),
                "",
                "",
                !name.equals("leika"),
                entered,
                options,
                id.equals(name) ? errors.getOrDefault(name, "") : "",
                hints);
    }
}
