/**
 * Turns what people write into what the site stores: sanitised article HTML, plain text,
 * excerpts, tables of contents, French typography and slugs.
 */
@NullMarked
package org.tribune.markup;

import org.jspecify.annotations.NullMarked;
