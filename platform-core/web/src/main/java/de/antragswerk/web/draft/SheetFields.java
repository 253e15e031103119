package de.antragswerk.web.draft;

import de.antragswerk.draft.edit.Sheet;
import de.antragswerk.draft.edit.Shown;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet travels in hidden fields: who it is, and what it showed where something stood. */
final class SheetFields {
    private static final String ID = "blatt";
    private static final String TURN = "runde";
    private static final String REVISION = "stand";
    private static final String TEXT = "=";
    private static final String SIZE = "#";
    private static final int LONGEST_NUMBER = 9;

    private SheetFields() {}

    /** A hidden field of the page. */
    public record Hidden(String name, String value) {}

    static List<Hidden> of(Sheet sheet) {
        var fields = new ArrayList<Hidden>();
        fields.add(new Hidden(ID, sheet.id()));
        fields.add(new Hidden(TURN, Integer.toString(sheet.turn())));
        fields.add(new Hidden(REVISION, Integer.toString(sheet.revision())));
        sheet.shown().sizes().forEach((group, size) -> fields.add(new Hidden(SIZE + group, Integer.toString(size))));
        sheet.shown().texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> text.getValue().forEach(one -> fields.add(new Hidden(TEXT + text.getKey(), one))));
        return List.copyOf(fields);
    }

    static Sheet read(HttpServletRequest request) {
        var id = request.getParameter(ID);
        if (id == null || id.isEmpty()) {
            return Sheet.NONE;
        }
        var texts = new LinkedHashMap<String, List<String>>();
        var sizes = new LinkedHashMap<String, Integer>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(TEXT + "/")) {
                texts.put(name.substring(1), Shown.clean(Arrays.asList(values)));
            } else if (name.startsWith(SIZE + "/")) {
                sizes.put(name.substring(1), number(values[0]));
            }
        });
        return new Sheet(
                id,
                number(request.getParameter(TURN)),
                number(request.getParameter(REVISION)),
                new Shown(texts, sizes));
    }

    /** Whoever sends nonsense is treated as having seen nothing. */
    private static int number(String text) {
        return text != null && text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(text) : 0;
    }
}
