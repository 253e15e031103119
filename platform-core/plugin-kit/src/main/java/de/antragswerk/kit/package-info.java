/**
 * What most benefit plugins share: reading forms and texts from the bundle, carrying drafts to later versions, reading
 * answers. Each plugin carries its own copy inside (bnd's conditional package), so that nothing is shared at run time.
 */
package de.antragswerk.kit;
