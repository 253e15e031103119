/** The citizen's postbox. */
package de.antragswerk.web.postbox;
