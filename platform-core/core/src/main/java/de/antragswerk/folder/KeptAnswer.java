package de.antragswerk.folder;

import static java.util.Objects.requireNonNull;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.Field;
import de.antragswerk.plugin.form.FieldType;
import java.util.Map;

/**
 * An answer that is kept.
 *
 * @param type of the question that it answered
 * @param entered as it stands in an input
 * @param legible in German
 */
public record KeptAnswer(String type, String entered, String legible) {
    public KeptAnswer {
        requireNonNull(type, "an answer has a type");
        requireNonNull(entered, "an answer was entered");
        requireNonNull(legible, "an answer can be read");
    }

    public static KeptAnswer of(FieldType type, String entered, String legible) {
        return new KeptAnswer(name(type), entered, legible);
    }

    /** Whether the question takes this answer: another form may ask the same with other choices. */
    public boolean fits(Field field, Map<String, CodeList> codeLists) {
        return !field.isCalculated()
                && type.equals(name(field.type()))
                && switch (field.type()) {
                    case FieldType.Choice choice ->
                        codeLists.containsKey(choice.codeList())
                                && codeLists.get(choice.codeList()).codes().contains(entered);
                    case FieldType.Text text -> entered.length() <= text.maxLength();
                    case FieldType.Locality locality -> entered.length() <= locality.maxLength();
                    default -> true;
                };
    }

    String json() {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("entered", entered)
                .add("legible", legible)
                .build()
                .toString();
    }

    static KeptAnswer read(String json) {
        var object = Json.object(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new KeptAnswer(object.getString("type"), object.getString("entered"), object.getString("legible"));
    }

    private static String name(FieldType type) {
        return type instanceof FieldType.Checked checked
                ? checked.kind().name()
                : type.getClass().getSimpleName();
    }
}
