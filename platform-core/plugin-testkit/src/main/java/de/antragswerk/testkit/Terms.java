package de.antragswerk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plugin's author has said about the contract.
 *
 * @param day as of which the law is applied
 * @param examples entries for texts with a pattern, by dotted path
 * @param fillings how often a form is filled to reach every question
 * @param published digests of the published forms, by {@code <form>-<version>}
 * @param languagesInWork whether translations may still be missing
 * @param sameInEveryLanguage keys of texts that are not translated, for example names
 * @param noLongerAsked dotted paths of answers that drafts of an earlier version bring along and the later one does not ask for
 */
record Terms(
        LocalDate day,
        Map<String, List<String>> examples,
        int fillings,
        Map<String, String> published,
        boolean languagesInWork,
        Set<String> sameInEveryLanguage,
        Set<String> noLongerAsked) {}
