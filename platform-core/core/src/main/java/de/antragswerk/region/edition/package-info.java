/**
 * How a new edition of the official register comes in: read and checked as a whole, compared with what is stored, shown, and only
 * then taken over, in one transaction.
 *
 * <p>The register names no successors. They are derived where the keys or the areas leave no doubt; everything else is told to the
 * operator, who can name the successor. Dates are those of editions: a unit is valid from the first edition that has it until the
 * first one that has it no longer.
 */
package de.antragswerk.region.edition;
