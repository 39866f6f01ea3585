/**
 * Makes articles, pages, contributors, sections, themes and redirects of a WordPress
 * export.
 */
@NullMarked
package org.tribune.transfer.wordpress;

import org.jspecify.annotations.NullMarked;
