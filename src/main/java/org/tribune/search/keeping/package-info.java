/**
 * Keeps a search index in step with the database, wherever it lies: what changed, how far
 * an index has seen, and how a new one takes the place of the old.
 */
@NullMarked
package org.tribune.search.keeping;

import org.jspecify.annotations.NullMarked;
