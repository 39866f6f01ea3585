/**
 * Clean copies for programs that read: Markdown of an article, {@code llms.txt}, oEmbed,
 * {@code security.txt}.
 */
@NullMarked
package org.tribune.copy;

import org.jspecify.annotations.NullMarked;
