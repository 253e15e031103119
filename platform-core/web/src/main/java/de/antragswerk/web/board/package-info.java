/** The public status board, and how the coordination office keeps it. */
package de.antragswerk.web.board;
