package de.antragswerk.form;

import java.util.List;

/** What is known of an element's place in the form: its id, its path without positions, when it is asked, what it must keep. */
record Spot(String id, String textPath, Rule when, List<CompiledRule> rules) {}
