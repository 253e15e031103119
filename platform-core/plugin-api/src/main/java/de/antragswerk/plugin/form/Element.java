package de.antragswerk.plugin.form;

import java.util.Optional;

/** A part of a page. Its id is one step of the path that identifies an answer. */
public sealed interface Element permits Field, Group, RepeatingGroup {

    /** Lower camel case without dots or slashes; unique among its siblings, also across pages. */
    String id();

    /** Empty: always asked. */
    Optional<Condition> when();
}
