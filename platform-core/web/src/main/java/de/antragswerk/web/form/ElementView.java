package de.antragswerk.web.form;

/** Anything on a form page. */
public sealed interface ElementView permits FieldView, GroupView, RepeatView {

    /** {@code field}, {@code group} or {@code repeat}, for templates. */
    String element();
}
