/**
 * One intake for all benefits that come into question: the day is secured for each of them at once, and their applications are begun
 * with what all of them ask. Which benefit is the right one is left open (§ 16 SGB I, § 18 SGB XII). A form gets only the facts that
 * its fields declare.
 */
package de.antragswerk.intake;
