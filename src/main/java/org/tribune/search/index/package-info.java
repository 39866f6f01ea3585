/**
 * The search index: what it holds of published articles, and how each process keeps its
 * own in step with the database.
 */
@NullMarked
@NamedInterface("index")
package org.tribune.search.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
