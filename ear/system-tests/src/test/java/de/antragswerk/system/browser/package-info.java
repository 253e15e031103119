/** People in front of Chromium: they read pages, fill what is asked, and press what is offered. */
package de.antragswerk.system.browser;
