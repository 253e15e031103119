/** The onboarding checklist for those who see to it: what stands how, what is entered, what is due anywhere. */
package de.antragswerk.web.checklist;
