/**
 * The page on which an article is written: its fields and side panel, autosave, who else
 * is there, and what happens when two people save at once.
 */
@NullMarked
package org.tribune.article.editing;

import org.jspecify.annotations.NullMarked;
