/**
 * A search index of this process alone: Lucene, in a directory or in memory.
 */
@NullMarked
package org.tribune.search.local;

import org.jspecify.annotations.NullMarked;
