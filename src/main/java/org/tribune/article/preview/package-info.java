/**
 * An article as readers will see it, before they do: for the newsroom, and for those who
 * are given a link.
 */
@NullMarked
package org.tribune.article.preview;

import org.jspecify.annotations.NullMarked;
