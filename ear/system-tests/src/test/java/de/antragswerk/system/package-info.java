/** What the assembled platform promises, proved from outside: pages in Chromium, HTTP, the database, the server's log. */
package de.antragswerk.system;
