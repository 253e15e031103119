/** Usage and money, for those who pay and for the coordination office. Never a case. */
package de.antragswerk.web.oversight;
