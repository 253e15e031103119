/** The citizen's own folder, as they see it. */
package de.antragswerk.web.folder;
