/** The pages that every service of the administration owes: accessibility, data protection, imprint. */
package de.antragswerk.web.about;
