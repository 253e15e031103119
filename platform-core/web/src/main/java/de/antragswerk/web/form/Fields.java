package de.antragswerk.web.form;

import de.antragswerk.form.Countries;
import de.antragswerk.form.FieldNode;
import de.antragswerk.plugin.form.CodeList;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How each type of question is asked in HTML. */
final class Fields {
    private static final int MOST_RADIOS = 7;
    private static final Pattern OF_AN_ENTRY = Pattern.compile("/\\d+(/|$)");
    private static final Hints NO_HINTS = new Hints("text", "", "", "", "", 0);
    private final FormTexts texts;
    private final Map<String, CodeList> codeLists;
    private final Aids aids;

    Fields(FormTexts texts, Map<String, CodeList> codeLists, Aids aids) {
        this.texts = texts;
        this.codeLists = codeLists;
        this.aids = aids;
    }

    FieldView of(FieldNode node, String error, String notice) {
        var path = node.textPath();
        var options = options(node);
        var help = texts.help(path);
        return new FieldView(
                FormPages.htmlId(node.pointer()),
                node.pointer(),
                node.calculated() ? "value" : control(node.field().type(), options.size()),
                texts.label(path),
                help,
                texts.why(path),
                node.field().legalBasis(),
                node.field().required(),
                node.entered(),
                options,
                error,
                notice.isEmpty() ? aside(node) : notice,
                // a help text with an example of its own needs none of ours
                help.contains(text("form.example")) ? hints(node).withoutFormat() : hints(node),
                offer(node));
    }

    /** Only for a question about the person who applies, and only while it has no answer. */
    private Offer offer(FieldNode node) {
        if (node.answered() || OF_AN_ENTRY.matcher(node.pointer()).find()) {
            return Offer.NONE;
        }
        return node.field()
                .fact()
                .map(aids.folder()::get)
                .filter(kept -> kept.fact().answer().fits(node.field(), codeLists))
                .map(kept -> kept.offer(legible(node, kept.fact().answer().entered())))
                .orElse(Offer.NONE);
    }

    /** In the words of this form. */
    private String legible(FieldNode node, String entered) {
        return options(node).stream()
                .filter(option -> option.code().equals(entered))
                .map(OptionView::label)
                .findFirst()
                .orElse(entered);
    }

    private String aside(FieldNode node) {
        return node.field().type() instanceof FieldType.Locality && node.answered() && !aids.knows(node.entered())
                ? text("form.locality.unknown")
                : "";
    }

    private static String control(FieldType type, int options) {
        return switch (type) {
            case FieldType.Text text -> text.multiline() ? "area" : "line";
            case FieldType.YesNo yesNo -> "radio";
            case FieldType.Choice choice -> options <= MOST_RADIOS ? "radio" : "select";
            case FieldType.MultiChoice several -> "checks";
            case FieldType.Day day -> "line";
            case FieldType.WholeNumber number -> "line";
            case FieldType.Money money -> "line";
            case FieldType.Decimal decimal -> "line";
            case FieldType.Country country -> "select";
            case FieldType.Locality locality -> "line";
            case FieldType.Checked checked -> "line";
        };
    }

    private List<OptionView> options(FieldNode node) {
        return switch (node.field().type()) {
            case FieldType.YesNo yesNo -> List.of(option(node, "ja", "form.yes"), option(node, "nein", "form.no"));
            case FieldType.Choice choice -> coded(node, choice.codeList());
            case FieldType.MultiChoice several -> coded(node, several.codeList());
            case FieldType.Text text -> List.of();
            case FieldType.Day day -> List.of();
            case FieldType.WholeNumber number -> List.of();
            case FieldType.Money money -> List.of();
            case FieldType.Decimal decimal -> List.of();
            case FieldType.Country country -> countries(node);
            case FieldType.Locality locality -> List.of();
            case FieldType.Checked checked -> List.of();
        };
    }

    private OptionView option(FieldNode node, String code, String key) {
        return new OptionView(code, text(key), node.selected().contains(code));
    }

    private List<OptionView> coded(FieldNode node, String codeList) {
        return codeLists.get(codeList).codes().stream()
                .map(code -> new OptionView(
                        code, texts.code(codeList, code), node.selected().contains(code)))
                .toList();
    }

    private List<OptionView> countries(FieldNode node) {
        return Countries.in(texts.language().locale()).stream()
                .map(country -> new OptionView(
                        country.code(), country.name(), node.selected().contains(country.code())))
                .toList();
    }

    private Hints hints(FieldNode node) {
        var autocomplete = Autocomplete.of(node.pointer());
        return switch (node.field().type()) {
            case FieldType.Text text -> new Hints("text", "", autocomplete, "", "", text.maxLength());
            case FieldType.Day day -> new Hints("text", "", autocomplete, "", text("form.format.day"), 10);
            case FieldType.WholeNumber number -> new Hints("text", "numeric", "", "", "", 0);
            case FieldType.Money money -> new Hints("text", "decimal", "", "€", text("form.format.money"), 0);
            case FieldType.Decimal decimal -> new Hints("text", "decimal", "", "", "", 0);
            case FieldType.Country country -> NO_HINTS;
            case FieldType.Locality locality ->
                aids.localities().isEmpty()
                        ? new Hints("text", "", autocomplete, "", "", locality.maxLength())
                        : new Hints(
                                "text",
                                "",
                                autocomplete,
                                "",
                                text("form.locality.hint"),
                                locality.maxLength(),
                                Aids.LOCALITIES);
            case FieldType.Checked checked -> checked(checked.kind(), autocomplete);
            case FieldType.YesNo yesNo -> NO_HINTS;
            case FieldType.Choice choice -> NO_HINTS;
            case FieldType.MultiChoice several -> NO_HINTS;
        };
    }

    private Hints checked(FieldType.Checked.Kind kind, String autocomplete) {
        return switch (kind) {
            case EMAIL -> new Hints("email", "email", autocomplete, "", text("form.format.email"), 254);
            case PHONE -> new Hints("tel", "tel", autocomplete, "", text("form.format.phone"), 40);
            case POSTAL_CODE -> new Hints("text", "numeric", autocomplete, "", text("form.format.postal-code"), 5);
            case IBAN -> new Hints("text", "", "", "", text("form.format.iban"), 42);
            case TAX_ID -> new Hints("text", "numeric", "", "", text("form.format.tax-id"), 20);
            case PENSION_NUMBER -> new Hints("text", "", "", "", text("form.format.pension-number"), 20);
        };
    }

    private String text(String key) {
        return texts.words().text(key);
    }
}
