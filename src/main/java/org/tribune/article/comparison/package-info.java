/**
 * What differs between two states of an article: its fields, the blocks of its body, the
 * words and marks in them.
 */
@NullMarked
package org.tribune.article.comparison;

import org.jspecify.annotations.NullMarked;
