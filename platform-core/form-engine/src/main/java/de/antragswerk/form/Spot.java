package de.antragswerk.form;

import java.util.List;

/** What is known of an element's place in the form: its path without positions, when it is asked, what it must keep. */
record Spot(String textPath, Rule when, List<CompiledRule> rules) {}
