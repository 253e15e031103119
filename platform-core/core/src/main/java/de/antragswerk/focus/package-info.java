/** Costs and uses in the columns of FOCUS, the FinOps Open Cost and Usage Specification, version 1.2. */
package de.antragswerk.focus;
