package de.antragswerk.form;

/** A visible part of a page, in the shape in which it is drawn. */
public sealed interface Node permits FieldNode, GroupNode, RepeatingNode {

    /** JSON Pointer of the answer, with the positions of repeating groups: {@code /haushalt/mitglieder/0/vorname}. */
    String pointer();

    /** Path for the text keys, without positions: {@code haushalt.mitglieder.vorname}. */
    String textPath();
}
