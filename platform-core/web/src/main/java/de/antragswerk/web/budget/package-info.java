/** A Land's budget for its share of the costs: set aside, how it stands, and what the next year may cost. */
package de.antragswerk.web.budget;
