/** What the operator configures for the boundary: read once at start, failing fast (see docs/operations.md). */
package de.antragswerk.web.setting;
