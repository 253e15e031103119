/** What a citizen has begun and sent: the list, each submission with its history and files, and the receipt. */
package de.antragswerk.web.submission;
