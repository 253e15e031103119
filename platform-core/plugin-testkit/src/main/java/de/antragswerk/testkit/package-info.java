/**
 * What a plugin must keep, as tests that a plugin author inherits, and generators for an author's own tests.
 *
 * <p>A contract test is three lines ({@link de.antragswerk.testkit.BenefitPluginContract}). Everything is expected of
 * every plugin; what differs is a method that the author visibly overrides. Generators are seeded: a failure names its
 * seed and can be repeated.
 */
package de.antragswerk.testkit;
