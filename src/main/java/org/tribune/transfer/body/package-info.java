/**
 * Turns what WordPress stores as the body of a post into plain, semantic HTML: automatic
 * paragraphs, blocks, shortcodes, embeds, figures and footnotes.
 */
@NullMarked
package org.tribune.transfer.body;

import org.jspecify.annotations.NullMarked;
