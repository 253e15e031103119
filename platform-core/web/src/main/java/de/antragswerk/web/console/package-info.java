/** What the coordination office keeps an eye on: usage, costs and budgets at a glance, and the contract of what counts. */
package de.antragswerk.web.console;
