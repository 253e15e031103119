/**
 * What a Land has set aside for a year, whether it will do, and what the next year may cost. A budget never changes a settlement.
 */
package de.antragswerk.budget;
