/**
 * What an article said before: its revisions, what changed between them, and how an old
 * one is taken up again.
 */
@NullMarked
package org.tribune.article.history;

import org.jspecify.annotations.NullMarked;
