/**
 * Cost sharing: settlement periods with their pools, payers and keys, closed by two persons, corrected by further settlements,
 * balanced with advance payments, and open to objections. How costs are divided is {@link de.antragswerk.settlement}'s business, a
 * pure function; here is what it is fed with and what is kept of it.
 *
 * <p>Legal source: decision 2021/24 of the IT-Planungsrat (which costs, which keys, usage without unanimity).
 */
package de.antragswerk.costsharing;
