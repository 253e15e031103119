package de.antragswerk.web.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One question.
 *
 * @param id for HTML: {@code f-haushalt-mitglieder-0-vorname}
 * @param name of the parameter, the JSON Pointer of the answer
 * @param control {@code line}, {@code area}, {@code radio}, {@code select}, {@code checks}, or {@code value} for what is
 *     worked out and not asked
 * @param help may be empty, like {@code why}, {@code error}, {@code notice}, {@code unit} and the technical hints
 * @param notice what should be looked at again and hinders nothing
 * @param offer an earlier answer that can be taken over
 */
public record FieldView(
        String id,
        String name,
        String control,
        String label,
        String help,
        String why,
        String legalBasis,
        boolean required,
        String entered,
        List<OptionView> options,
        String error,
        String notice,
        Hints hints,
        Offer offer)
        implements ElementView {

    /** A question of a staff form, which has no notice and no offer. */
    public FieldView(
            String id,
            String name,
            String control,
            String label,
            String help,
            String why,
            String legalBasis,
            boolean required,
            String entered,
            List<OptionView> options,
            String error,
            Hints hints) {
        this(id, name, control, label, help, why, legalBasis, required, entered, options, error, "", hints, Offer.NONE);
    }

    /** What helps browsers and keyboards; all may be empty, {@code maxLength} 0; {@code list} is the id of a datalist. */
    public record Hints(
            String type,
            String inputmode,
            String autocomplete,
            String unit,
            String format,
            int maxLength,
            String list) {
        public Hints(String type, String inputmode, String autocomplete, String unit, String format, int maxLength) {
            this(type, inputmode, autocomplete, unit, format, maxLength, "");
        }

        Hints withoutFormat() {
            return new Hints(type, inputmode, autocomplete, unit, "", maxLength, list);
        }
    }

    /** One answer to choose. */
    public record OptionView(String code, String label, boolean selected) {}

    @Override
    public String element() {
        return "field";
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** The answer as people read it: the chosen options' labels, or what was entered. */
    public String legible() {
        var chosen = options.stream()
                .filter(OptionView::selected)
                .map(OptionView::label)
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? entered : chosen;
    }

    /** Ids of everything that explains the field, for {@code aria-describedby}. */
    public String describedBy() {
        var ids = new StringBuilder();
        if (isWrong()) {
            ids.append(id).append("-fehler ");
        }
        if (!notice.isEmpty()) {
            ids.append(id).append("-bitte ");
        }
        if (!help.isEmpty() || !hints.format().isEmpty()) {
            ids.append(id).append("-hinweis");
        }
        return ids.toString().strip();
    }
}
